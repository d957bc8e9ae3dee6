import { beforeEach, describe, expect, it } from '@jest/globals';
import { meetPerson } from '../../src/app/meet-team';
import type { Outcome } from '../../src/domain/delivery';
import type { Group } from '../../src/domain/group';
import { raisedCaseId } from '../../src/teams/presses/raised-case-id';
import { say } from '../../src/views/words';
import { virtualGroup, type Sent } from '../support/fakes/virtual-group';
import { pressAs, saidIn } from '../support/press-as';
import { sayAs } from '../support/say-as';
import { personId, sampleGroup, sampleMember, samplePerson } from '../support/sample';

const [leader, unmet, guest] = [907, 908, 902];
const caseA = raisedCaseId(personId(101), 'A');
const group: Group = {
  ...sampleGroup(2, { leaders: [{ person: personId(leader) }, { person: personId(unmet), title: 'Kommunalsjef' }] }),
  automatic: false,
};
const blocked: Outcome = { kind: 'notReached', reason: 'blocked', error: '403 ConversationBlockedByUser' };
const refuses =
  (...numbers: readonly number[]) =>
  ({ conversation }: Sent) =>
    numbers.some((number) => conversation === `chat:${personId(number)}`) ? blocked : undefined;
const others = say('nb', 'reply.missing.othersTitle');

describe('«mangler» and those who are not reached', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const press = async (verb: string, data: object, by = 1) =>
    saidIn(await pressAs(world.ports, by, { v: 1, verb, l: 'nb', g: group.id, c: caseA, ...data }));
  const asks = async (by = 1) => saidIn((await sayAs(world.ports, by, 'mangler')) ?? { text: '' });

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
    for (const number of [1, 2, 101, leader, guest]) await world.ports.directory.learnPerson(sampleMember(number));
    await press('case.raise', { c: 'A', title: 'Hallen' }, 101);
  });

  it('names a leader whom the bot has never met, before the first meeting too, with what to do', async () => {
    expect(await asks()).toContain(say('nb', 'upward.unmetLeader', { leader: `Kommunalsjef (${personId(unmet)})` }));
    await world.ports.directory.learnPerson(samplePerson(unmet));
    expect(await asks()).toBe(say('nb', 'reply.noMeetingYet'));
  });

  it('names leaders and guests whose card has not come, each with the case, until it has', async () => {
    await world.ports.directory.learnPerson(samplePerson(unmet));
    world.teams.answer = refuses(leader, guest);
    await press('guest.invite', { n: 1, guest: personId(guest) });
    await press('up.sendUp', { n: 1, leader: personId(leader), what: 'decide', text: 'Skal vi?', due: '2026-12-01' });
    expect(await asks()).toBe(say('nb', 'reply.noMeetingYet'));
    await world.look();
    await sayAs(world.ports, 1, 'samle inn');
    await world.look();
    const said = await asks();
    for (const number of [leader, guest]) {
      expect(said).toContain(say('nb', 'reply.missing.blocked', { person: `Person ${number}` }));
    }
    expect(said).toContain(others);
    expect(said).toContain('Sak: Hallen');
    world.teams.answer = refuses(guest);
    await meetPerson(world.ports, group.tenantId, personId(leader));
    await world.look();
    expect((await asks()).includes(`Person ${leader}`)).toBe(false);
    expect((await asks()).includes(`Person ${guest}`)).toBe(true);
  });

  it('names nobody any more who is not waited for: asked out, or the case is over', async () => {
    await world.ports.directory.learnPerson(samplePerson(unmet));
    world.teams.answer = refuses(leader, guest);
    await press('guest.invite', { n: 1, guest: personId(guest) });
    await press('up.sendUp', { n: 1, leader: personId(leader), what: 'decide', text: 'Skal vi?', due: '2026-12-01' });
    await world.look();
    await press('guest.end', { n: 3, guestLeaving: personId(guest) });
    expect((await asks()).includes(`Person ${guest}`)).toBe(false);
    await press('case.close', { n: 4 });
    expect(await asks()).toBe(say('nb', 'reply.noMeetingYet'));
  });

  it('is the chair’s alone, and in the own chat', async () => {
    for (const number of [101, leader, guest]) expect(await asks(number)).not.toContain('Kommunalsjef');
    const channel = { isPersonal: false, channelId: group.channel.channelId, conversationId: 'x;messageid=1' };
    const said = await sayAs(world.ports, 1, 'mangler', channel);
    expect(said).toEqual({ text: say('nb', 'reply.personalOnly') });
  });
});
