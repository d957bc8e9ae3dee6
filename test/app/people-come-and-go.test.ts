import { beforeEach, describe, expect, it } from '@jest/globals';
import { meetTeam } from '../../src/app/meet-team';

import { holderOn } from '../../src/domain/group';
import { roleIn } from '../../src/domain/reply-decision';
import { statusPress } from '../../src/views/card-press';
import { say } from '../../src/views/words';
import { virtualGroup } from '../support/fakes/virtual-group';
import { pressAs, saidIn } from '../support/press-as';
import { personId, sampleGroup } from '../support/sample';

const group = sampleGroup(3);
const { tenantId, id: g } = group;
const open = '2026-11-24-0900';
const member = (number: number) => ({
  tenantId,
  id: personId(number),
  name: `Person ${number}`,
  signInName: `person${number}@kommune.no`,
});
const everybody = [1, 2, 101, 102, 103, 500, 700];

describe('people who come and go', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let team: number[];
  const area = async (areaId = 'area1') => (await world.ports.meetings.area(world.key, open, areaId))?.value;
  const to = (number: number, text = '') =>
    world.sent.filter(
      ({ call, conversation, card }) =>
        call === 'send' && conversation === `chat:${personId(number)}` && card.includes(text),
    );
  const records = async () => (await world.ports.plans.records(world.key)).map(({ what }) => what).toSorted();
  const revision = async () => (await world.ports.groups.find(world.key))?.value.revision;
  const coordinator = async (areaId = 'area1') => {
    const stored = (await world.ports.groups.find(world.key))?.value.group.areas.find(({ id }) => id === areaId);
    return holderOn(stored?.coordinators ?? [], world.now().slice(0, 10));
  };
  const somethingHappensInTheTeam = () =>
    meetTeam(world.ports, { tenantId, id: group.channel.teamId, serviceUrl: 'https://smba.example/', channels: [] });
  const leaves = async (number: number) => {
    team = team.filter((one) => one !== number);
    await somethingHappensInTheTeam();
  };
  const successor = (form: object, person = 1, a = 'area1') =>
    pressAs(world.ports, person, { v: 1, verb: 'successor', g, a, l: 'nb', ...form });
  const away = (day: string, person = 101) => pressAs(world.ports, person, { v: 1, verb: 'away', l: 'nb', day });
  const back = (person = 101) => pressAs(world.ports, person, { v: 1, verb: 'back', l: 'nb' });
  const sends = (person: number, text: string, a = 'area1', r = 0) =>
    pressAs(world.ports, person, {
      ...statusPress('status.send', { g, m: open, a, r, l: 'nb' }),
      level: 'normal',
      text,
    });

  beforeEach(async () => {
    team = [...everybody];
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z', {
      roster: { membersOf: () => Promise.resolve(team.map(member)) },
    });
    await world.live('2026-11-22T09:00:00.000Z');
  });

  describe('somebody away', () => {
    it('has the deputy asked at once, on whose behalf is in the record of the reply', async () => {
      expect(saidIn(await away('2026-12-24'))).toContain('Person 500 blir spurt');
      await world.live('2026-11-22T09:05:00.000Z');
      expect(to(500)).toHaveLength(1);
      const receipt = saidIn(await sends(500, 'Fra stedfortreder'));
      expect(receipt).toContain('Person 101');
      expect((await area())?.reply).toMatchObject({ author: { name: 'Person 500' }, onBehalfOf: 'Person 101' });
    });

    it('may still answer, and is asked again when back before the deputy has answered', async () => {
      await away('2026-12-24');
      await world.live('2026-11-22T09:05:00.000Z');
      await back();
      await world.live('2026-11-23T07:00:00.000Z');
      expect((await area())?.awayUntil).toBeUndefined();
      // The card from before, and the reminder of the day before the deadline.
      expect(to(101)).toHaveLength(2);
      expect(to(500)).toHaveLength(1);
      expect(saidIn(await sends(101, 'Her igjen'))).toContain(say('nb', 'receipt.title'));
    });

    it('is on record once however often the message comes, and the deputy gets one card', async () => {
      for (let times = 0; times < 3; times += 1) {
        world.jump(`2026-11-22T09:00:0${times}.000Z`);
        await away('2026-12-24');
        await world.look();
      }
      for (let times = 3; times < 6; times += 1) {
        world.jump(`2026-11-22T09:00:0${times}.000Z`);
        await back();
        await world.look();
      }
      expect(await records()).toEqual(['away', 'back']);
      expect(to(500)).toHaveLength(1);
      expect(to(101)).toHaveLength(1);
    });

    it('until a day that is over, or years ahead, gets the form and is not away', async () => {
      for (const [day, why] of [
        ['2026-11-21', 'past'],
        ['2028-11-21', 'tooFar'],
      ] as const) {
        const said = saidIn(await away(day));
        expect(said).toContain(say('nb', `planAnswer.refused.${why}`));
        expect(said).toContain('"verb":"away"');
      }
      expect((await world.ports.directory.person(tenantId, personId(101)))?.awayUntil).toBeUndefined();
      expect(await records()).toEqual([]);
    });

    it('until today is away today', async () => {
      await away('2026-11-22');
      // The deadline is on the 24th, so that the answer can wait until then.
      expect((await area())?.awayUntil).toBeUndefined();
      await away('2026-11-24');
      expect((await area())?.awayUntil).toBe('2026-11-24');
    });

    it('who leads the group reads who has the chair’s part, or that nobody has it', async () => {
      await world.ports.directory.learnPerson({ ...member(2) });
      const said = saidIn(await away('2026-12-24', 1));
      expect(said).toContain(say('nb', 'away.deputyChair', { name: 'Person 2' }));
      expect(said).not.toContain(say('nb', 'away.noAreas'));
      await away('2026-12-24', 2);
      expect(saidIn(await away('2026-12-24', 1))).toContain(say('nb', 'away.noDeputyChair'));
    });

    it('is refused by the day of the group’s own zone', async () => {
      world = await virtualGroup({ ...group, timeZone: 'Pacific/Auckland' }, '2026-11-20T12:00:00.000Z');
      // It is the 21st in Auckland already.
      expect(saidIn(await away('2026-11-20'))).toContain(say('nb', 'planAnswer.refused.past'));
      await away('2026-11-21');
      expect((await world.ports.directory.person(tenantId, personId(101)))?.awayUntil).toBe('2026-11-21');
    });

    it('changes nothing in the groups of others', async () => {
      const before = world.rows();
      expect(saidIn(await away('2026-12-24', 900))).toContain(say('nb', 'away.noAreas'));
      expect(world.rows()).toEqual(before);
    });
  });

  describe('a coordinator who leaves the team', () => {
    it('has the chair asked once, with the form, whatever else happens in the team', async () => {
      await leaves(101);
      await world.live('2026-11-22T09:05:00.000Z');
      await Promise.all([somethingHappensInTheTeam(), somethingHappensInTheTeam()]);
      await world.live('2026-11-22T10:00:00.000Z');
      expect(to(1, '"verb":"successor"')).toHaveLength(1);
      expect(to(1, 'Person 101')).toHaveLength(1);
      expect(await coordinator()).toBeUndefined();
      expect(await revision()).toBe(2);
      expect(await records()).toEqual(['vacant']);
      const row = await area();
      expect(row === undefined ? undefined : roleIn(row, personId(101))).toBeUndefined();
      expect(saidIn(await sends(101, 'Jeg er her ennå'))).toContain('bare områdekoordinatoren');
    });

    it('keeps the post as long as nobody can read the roster', async () => {
      const silent = { ...world.ports, roster: { membersOf: () => Promise.resolve(undefined) } };
      team = [];
      await meetTeam(silent, { tenantId, id: group.channel.teamId, serviceUrl: 'https://smba.example/', channels: [] });
      expect(await coordinator()).toBe(personId(101));
    });

    it('is followed by a picked person, who gets the card and may answer', async () => {
      await leaves(101);
      expect(saidIn(await successor({ person: personId(700) }))).toContain('Person 700');
      await world.live('2026-11-22T09:05:00.000Z');
      expect(await coordinator()).toBe(personId(700));
      expect(to(700, 'status.send')).toHaveLength(1);
      expect(saidIn(await sends(700, 'Ny her'))).toContain(say('nb', 'receipt.title'));
      expect(saidIn(await sends(101, 'Jeg er her ennå', 'area1', 1))).toContain('bare områdekoordinatoren');
      expect((await area())?.reply?.content.text).toBe('Ny her');
    });

    it('is followed by somebody named by sign-in name, in any case; an unknown one gets a sentence and the form', async () => {
      await leaves(101);
      const before = world.rows();
      const unknown = saidIn(await successor({ signInName: 'ingen@kommune.no' }));
      expect(unknown).toContain(say('nb', 'successor.notInTeam', { person: 'ingen@kommune.no' }));
      expect(unknown).toContain('"verb":"successor"');
      expect(saidIn(await successor({ signInName: 'x' }))).toContain('"verb":"successor"');
      expect(saidIn(await successor({ signInName: 'person700@kommune.no', person: personId(700) }))).toContain(
        '"verb":"successor"',
      );
      expect(world.rows()).toEqual(before);
      expect(saidIn(await successor({ signInName: ' Person700@Kommune.NO ' }))).toContain('Person 700');
      await world.live('2026-11-22T09:05:00.000Z');
      expect(saidIn(await sends(700, 'Ny her'))).toContain(say('nb', 'receipt.title'));
    });

    it('is followed once, however often and by whomever the button is pressed', async () => {
      await leaves(101);
      await Promise.all([successor({ person: personId(700) }, 1), successor({ person: personId(700) }, 2)]);
      await successor({ person: personId(700) });
      await world.live('2026-11-22T09:05:00.000Z');
      expect(await revision()).toBe(3);
      expect(await records()).toEqual(['successor', 'vacant']);
      expect(to(700, 'status.send')).toHaveLength(1);
    });

    it('cannot name the next one, nor themselves', async () => {
      await leaves(101);
      const before = world.rows();
      expect(saidIn(await successor({ person: personId(101) }, 101))).toContain('Person 1');
      expect(world.rows()).toEqual(before);
    });

    it('is not taken back by mistake: whoever is not in the team any more cannot be named', async () => {
      await leaves(101);
      const before = world.rows();
      const named = saidIn(await successor({ person: personId(101) }));
      expect(named).toContain(say('nb', 'successor.notInTeam', { person: 'Person 101' }));
      expect(world.rows()).toEqual(before);
    });

    it('and comes back, is named again and leaves again, is told to the chair again', async () => {
      await leaves(101);
      await world.live('2026-11-22T09:05:00.000Z');
      team = [...everybody];
      await successor({ person: personId(101) });
      expect(await coordinator()).toBe(personId(101));
      world.jump('2026-11-25T09:00:00.000Z');
      await leaves(101);
      await world.live('2026-11-25T09:05:00.000Z');
      expect(await coordinator()).toBeUndefined();
      expect(to(1, '"verb":"successor"')).toHaveLength(2);
    });

    it('leaves the area to the deputy until there is somebody', async () => {
      await leaves(101);
      await world.live('2026-11-22T09:05:00.000Z');
      expect(to(500)).toHaveLength(1);
      expect(saidIn(await sends(500, 'Fra stedfortreder'))).toContain(say('nb', 'receipt.title'));
    });

    it('is found gone when the next meeting opens, although Teams told nothing', async () => {
      team = team.filter((one) => one !== 101);
      await world.live('2026-11-29T09:00:00.000Z');
      expect(to(1, '"verb":"successor"')).toHaveLength(1);
      expect(
        (await world.ports.meetings.area(world.key, '2026-12-01-0900', 'area1'))?.value.coordinator,
      ).toBeUndefined();
    });
  });

  describe('a deputy who leaves the team', () => {
    it('leaves an area without one: the chair is asked once, and the one who is named can answer', async () => {
      await leaves(500);
      await world.live('2026-11-22T09:05:00.000Z');
      await somethingHappensInTheTeam();
      await world.live('2026-11-22T09:10:00.000Z');
      expect(to(1, say('nb', 'chairNote.vacantDeputyTitle'))).toHaveLength(1);
      expect(to(1, '"p":"deputy"')).toHaveLength(1);
      expect((await area())?.deputy).toBeUndefined();
      expect(await coordinator()).toBe(personId(101));
      expect(saidIn(await successor({ p: 'deputy', person: personId(700) }))).toContain(
        say('nb', 'successor.deputySavedText', { person: 'Person 700' }),
      );
      expect(await coordinator()).toBe(personId(101));
      expect((await area())?.deputy?.ref).toBe(personId(700));
      expect(saidIn(await sends(700, 'På vegne av'))).toContain(say('nb', 'receipt.title'));
      expect(await records()).toEqual(['successor', 'vacant']);
    });

    it('who is the one that is asked is missed by the chair at once', async () => {
      await away('2026-12-24');
      await leaves(500);
      await world.live('2026-11-22T09:05:00.000Z');
      expect(to(1, say('nb', 'chairNote.noDeputyTitle'))).toHaveLength(1);
    });
  });

  describe('a chair who leaves the team', () => {
    const stored = async () => (await world.ports.groups.find(world.key))?.value.group;

    it('is followed by the deputy chair, who is told once and gets the chair’s part; the old one has lost it', async () => {
      await leaves(1);
      await world.live('2026-11-22T09:05:00.000Z');
      await somethingHappensInTheTeam();
      await world.live('2026-11-22T09:10:00.000Z');
      expect(await stored()).toMatchObject({ chair: personId(2) });
      expect((await stored())?.deputyChair).toBeUndefined();
      expect(to(2, say('nb', 'chairNote.left.chairTitle'))).toHaveLength(1);
      expect(to(1)).toEqual([]);
      await world.live('2026-11-24T06:30:00.000Z');
      expect([to(1, '"postNow"').length, to(2, '"postNow"').length]).toEqual([0, 1]);
      const before = world.rows();
      expect(saidIn(await successor({ person: personId(700) }, 1))).toContain('Person 2');
      expect(world.rows()).toEqual(before);
    });

    it('and had no deputy chair, stays on paper until somebody is named', async () => {
      world = await virtualGroup({ ...group, deputyChair: undefined }, '2026-11-20T08:00:00.000Z', {
        roster: { membersOf: () => Promise.resolve(team.map(member)) },
      });
      await world.live('2026-11-22T09:00:00.000Z');
      await leaves(1);
      await somethingHappensInTheTeam();
      expect(await stored()).toMatchObject({ chair: personId(1) });
      expect(await revision()).toBe(1);
    });

    it('together with the deputy chair changes nothing: nobody could follow', async () => {
      team = team.filter((one) => one !== 1 && one !== 2);
      await somethingHappensInTheTeam();
      expect(await stored()).toMatchObject({ chair: personId(1), deputyChair: personId(2) });
      expect(await revision()).toBe(1);
    });
  });

  it('tells the chair when the deputy chair leaves, and a deputy chair who has left leads no more', async () => {
    await leaves(2);
    await world.live('2026-11-22T09:05:00.000Z');
    expect(to(1, say('nb', 'chairNote.left.deputyChairTitle'))).toHaveLength(1);
    expect(saidIn(await successor({ person: personId(700) }, 2))).toContain('Person 1');
    expect(await records()).toEqual(['left']);
  });

  it('tells the chair when a member without an area leaves, once', async () => {
    world = await virtualGroup({ ...group, members: [{ person: personId(700) }] }, '2026-11-20T08:00:00.000Z', {
      roster: { membersOf: () => Promise.resolve(team.map(member)) },
    });
    await world.live('2026-11-22T09:00:00.000Z');
    await leaves(700);
    await somethingHappensInTheTeam();
    await world.live('2026-11-22T09:05:00.000Z');
    expect(to(1, say('nb', 'chairNote.left.memberTitle'))).toHaveLength(1);
    expect((await world.ports.groups.find(world.key))?.value.group.members).toEqual([
      { person: personId(700), to: '2026-11-21' },
    ]);
  });

  it('says that somebody has left the organisation when Teams does not find them any more', async () => {
    const messenger: typeof world.ports.messenger = {
      ...world.ports.messenger,
      openChat: ({ id }) =>
        Promise.resolve(
          id === personId(101)
            ? { kind: 'gone', error: '404' }
            : { kind: 'notReached', reason: 'notInstalled', error: '403' },
        ),
    };
    team = team.filter((one) => one !== 101 && one !== 103);
    const place = { tenantId, id: group.channel.teamId, serviceUrl: 'https://smba.example/', channels: [] };
    await meetTeam({ ...world.ports, messenger }, place);
    await world.live('2026-11-22T09:05:00.000Z');
    expect(to(1, say('nb', 'chairNote.vacant.leftOrganisation', { person: 'Person 101' }))).toHaveLength(1);
    expect(to(1, say('nb', 'chairNote.vacant.leftTeam', { person: 'Person 103' }))).toHaveLength(1);
  });

  it('tells the deputy chair when the chair is away, in the middle of somebody leaving', async () => {
    await away('2026-12-24', 1);
    await leaves(101);
    await world.live('2026-11-22T09:05:00.000Z');
    expect([to(1, '"verb":"successor"').length, to(2, '"verb":"successor"').length]).toEqual([0, 1]);
  });
});
