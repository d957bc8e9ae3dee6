import { beforeEach, describe, expect, it } from '@jest/globals';
import { meetTeam } from '../../../src/app/meet-team';
import type { Ports } from '../../../src/app/ports/ports';
import { raisedCaseId } from '../../../src/teams/presses/raised-case-id';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, deputyChairId, personId, sampleGroup, sampleMember } from '../../support/sample';

const [leader, other, outsider] = [907, 908, 909];
const leaders = [leader, other, outsider].map((number) => ({ person: personId(number) }));
const group = { ...sampleGroup(2, { leaders }), automatic: false };
const { tenantId, id: g } = group;
const [caseA, caseB] = [raisedCaseId(personId(101), 'A'), raisedCaseId(personId(101), 'B')];
const title = say('nb', 'chairNote.leaderLeftTitle');

describe('a leader who leaves with a question still open', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let team: number[];
  const press = async (verb: string, data: object, by = 1) =>
    saidIn(await pressAs(world.ports, by, { v: 1, verb, l: 'nb', g, ...data }));
  const sendsUp = (c: string, to: number, n = 1) =>
    press('up.sendUp', { c, n, leader: personId(to), what: 'decide', text: 'Skal vi?', due: '2026-12-01' });
  const notes = (to = chairId) =>
    world.sent.filter(({ conversation, card }) => conversation === `chat:${to}` && card.includes(title));
  const happens = (ports: Ports = world.ports) =>
    meetTeam(ports, { tenantId, id: group.channel.teamId, serviceUrl: 'https://smba.example/', channels: [] });
  const leaves = async (...numbers: readonly number[]) => {
    team = team.filter((one) => !numbers.includes(one));
    await happens();
    await world.look();
  };
  /** Teams finds no chat with this person any more. */
  const without = (number: number): Ports => ({
    ...world.ports,
    messenger: {
      ...world.ports.messenger,
      openChat: (person, serviceUrl) =>
        person.id === personId(number)
          ? Promise.resolve({ kind: 'gone', error: '404' })
          : world.ports.messenger.openChat(person, serviceUrl),
    },
  });

  beforeEach(async () => {
    team = [1, 2, 101, 102, leader, other];
    world = await virtualGroup(group, '2026-11-20T09:00:00.000Z', {
      roster: { membersOf: () => Promise.resolve(team.map((number) => sampleMember(number))) },
    });
    await world.ports.directory.learnPerson(sampleMember(outsider));
    await happens();
    await press('case.raise', { c: 'A', title: 'Hallen' }, 101);
    await press('case.raise', { c: 'B', title: 'Broen' }, 101);
    await world.look();
  });

  it('is told to the chair at once and once, with the matter, and can be answered by sending it to another', async () => {
    await sendsUp(caseA, leader);
    await leaves(leader);
    for (let again = 0; again < 3; again += 1) await leaves();
    expect(notes()).toHaveLength(1);
    const [note] = notes();
    for (const text of [
      'Hallen',
      say('nb', 'chairNote.vacant.leftTeam', { person: `Person ${leader}` }),
      say('nb', 'chairNote.leaderLeftDo'),
      '"verb":"up.sendUpForm"',
      `"c":"${caseA}"`,
    ]) {
      expect(note?.card).toContain(text);
    }
    await sendsUp(caseA, other, 2);
    await leaves();
    expect(notes()).toHaveLength(1);
    await leaves(other);
    expect(notes()).toHaveLength(2);
    expect(notes()[1]?.card).toContain(`Person ${other}`);
  });

  it('is told for each matter that waits, and for none that is answered or over', async () => {
    await sendsUp(caseA, leader);
    await sendsUp(caseB, leader);
    await press('up.noted', { c: caseB, n: 1 }, leader);
    await leaves(leader);
    expect(notes().map(({ card }) => [card.includes('Hallen'), card.includes('Broen')])).toEqual([[true, false]]);
  });

  it('is told by the reason when Teams does not find them any more, also one who never was in the team', async () => {
    await sendsUp(caseA, leader);
    await sendsUp(caseB, outsider);
    await leaves();
    expect(notes()).toEqual([]);
    team = team.filter((one) => one !== leader);
    await happens(without(outsider));
    await world.look();
    const said = notes().map(({ card }) => card);
    expect(said).toHaveLength(2);
    expect(said.join()).toContain(say('nb', 'chairNote.vacant.leftTeam', { person: `Person ${leader}` }));
    expect(said.join()).toContain(say('nb', 'chairNote.vacant.leftOrganisation', { person: `Person ${outsider}` }));
    await happens(without(outsider));
    await world.look();
    expect(notes()).toHaveLength(2);
  });

  it('is told once, although the process dies before anything is stored or two look at once', async () => {
    await sendsUp(caseA, leader);
    team = team.filter((one) => one !== leader);
    const dying = { ...world.ports, commit: { commit: () => Promise.reject(new Error('killed')) } };
    await expect(happens(dying)).rejects.toThrow('killed');
    await Promise.all([happens(), happens()]);
    await world.look();
    expect(notes()).toHaveLength(1);
  });

  it('is no news any more when somebody has answered before the chair could be told', async () => {
    await sendsUp(caseA, leader);
    team = team.filter((one) => one !== leader);
    await happens();
    await press('up.told', { c: caseA, n: 1, kind: 'decided', text: 'Ja, steng.' });
    await world.look();
    const answered = (await world.ports.desk.find(world.key, 'case', caseA))?.value.answers;
    expect([answered?.length, notes().length]).toEqual([1, 0]);
  });

  it('is told to the deputy chair when the chair leaves with them', async () => {
    await sendsUp(caseA, leader);
    await leaves(1, leader);
    expect([notes().length, notes(deputyChairId).length]).toEqual([0, 1]);
  });

  it('leaves the chair’s card of the case as good as it was', async () => {
    await sendsUp(caseA, leader);
    const n = (await world.ports.desk.find(world.key, 'case', caseA))?.value.version;
    await leaves(leader);
    expect(await press('case.close', { c: caseA, n })).not.toContain(say('nb', 'groupCase.answer.stale'));
  });
});
