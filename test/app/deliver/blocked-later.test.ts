import { beforeEach, describe, expect, it } from '@jest/globals';
import { meetTeam } from '../../../src/app/meet-team';
import type { NotReachedReason, Outcome } from '../../../src/domain/delivery';
import { raisedCaseId } from '../../../src/teams/presses/raised-case-id';
import { say } from '../../../src/views/words';
import { virtualGroup, type Sent } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, personId, sampleGroup, sampleMember } from '../../support/sample';

const [leader, guest] = [907, 902];
const group = { ...sampleGroup(2, { leaders: [{ person: personId(leader) }] }), automatic: false };
const { tenantId, id: g } = group;
const c = raisedCaseId(personId(101), 'A');
const title = { leader: say('nb', 'chairNote.leaderLaterTitle'), guest: say('nb', 'chairNote.guestLaterTitle') };

describe('somebody who has got the card and cannot be reached any more', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let team: number[];
  const press = async (verb: string, data: object, by = 1) =>
    saidIn(await pressAs(world.ports, by, { v: 1, verb, l: 'nb', g, c, ...data }));
  const about = async () => {
    const found = await world.ports.desk.find(world.key, 'case', c);
    if (found === undefined) throw new Error('The case is gone.');
    return found.value;
  };
  const asksLeader = () =>
    press('up.sendUp', { n: 1, leader: personId(leader), what: 'decide', text: 'Skal vi?', due: '2026-11-23' });
  const invites = async () => press('guest.invite', { n: (await about()).version, guest: personId(guest) });
  const works = async (due: string) =>
    press('case.work', { n: (await about()).version, owner: personId(101), due: `2026-12-${due}` });
  const refuses = (number: number, reason: NotReachedReason = 'blocked') => {
    const outcome: Outcome = { kind: 'notReached', reason, error: '403' };
    world.teams.answer = ({ conversation }: Sent) =>
      conversation === `chat:${personId(number)}` ? outcome : undefined;
  };
  const toChair = (text: string) =>
    world.sent.filter(({ conversation, card }) => conversation === `chat:${chairId}` && card.includes(text));

  beforeEach(async () => {
    team = [1, 2, 101, 102, leader];
    world = await virtualGroup(group, '2026-11-20T09:00:00.000Z', {
      roster: { membersOf: () => Promise.resolve(team.map((number) => sampleMember(number))) },
    });
    for (const number of [...team, guest]) await world.ports.directory.learnPerson(sampleMember(number));
    await press('case.raise', { c: 'A', title: 'Hallen' }, 101);
    await world.look();
  });

  it('is told to the chair once when it is a leader: the reminder and the late card are refused', async () => {
    await asksLeader();
    await world.look();
    refuses(leader);
    await world.live('2026-11-23T12:00:00.000Z');
    expect(toChair(title.leader)).toHaveLength(1);
    for (const text of ['Hallen', say('nb', 'reply.missing.blocked', { person: `Person ${leader}` })]) {
      expect(toChair(title.leader)[0]?.card).toContain(text);
    }
    await world.live('2026-11-25T09:00:00.000Z');
    expect(toChair(title.leader)).toHaveLength(1);
    expect(toChair(say('nb', 'chairNote.leaderTitle'))).toEqual([]);
    expect(toChair(say('nb', 'upward.unanswered'))).toHaveLength(1);
  });

  it('is told when only an update is refused, and the app was removed', async () => {
    await asksLeader();
    await world.live('2026-11-23T12:00:00.000Z');
    refuses(leader, 'notInstalled');
    await world.live('2026-11-25T09:00:00.000Z');
    expect(toChair(title.leader)).toHaveLength(1);
    expect(toChair(title.leader)[0]?.card).toContain(
      say('nb', 'chairNote.leaderNoApp', { person: `Person ${leader}` }),
    );
  });

  it('is not told of a leader who has answered', async () => {
    await asksLeader();
    await world.look();
    await press('up.noted', { n: 1 }, leader);
    refuses(leader);
    await press('case.close', { n: (await about()).version, closeText: 'Ferdig' });
    await world.live('2026-11-25T09:00:00.000Z');
    expect(toChair(title.leader)).toEqual([]);
  });

  it('is told as one that did not come when there never was a card, and once', async () => {
    refuses(leader);
    await asksLeader();
    await world.live('2026-11-25T09:00:00.000Z');
    expect(toChair(title.leader)).toEqual([]);
    expect(toChair(say('nb', 'chairNote.leaderTitle'))).toHaveLength(1);
  });

  it('is not told again of a leader of whom the chair knows that they have left', async () => {
    await asksLeader();
    await world.look();
    await meetTeam(world.ports, {
      tenantId,
      id: group.channel.teamId,
      serviceUrl: 'https://smba.example/',
      channels: [],
    });
    team = team.filter((one) => one !== leader);
    await meetTeam(world.ports, {
      tenantId,
      id: group.channel.teamId,
      serviceUrl: 'https://smba.example/',
      channels: [],
    });
    refuses(leader);
    await world.live('2026-11-25T09:00:00.000Z');
    expect(toChair(say('nb', 'chairNote.leaderLeftTitle'))).toHaveLength(1);
    expect(toChair(title.leader)).toEqual([]);
  });

  it('is told to the chair once when it is a guest who has not written yet', async () => {
    await invites();
    await world.look();
    refuses(guest);
    await works('01');
    await world.look();
    await works('02');
    await world.look();
    expect(toChair(title.guest)).toHaveLength(1);
    expect(toChair(title.guest)[0]?.card).toContain(say('nb', 'reply.missing.blocked', { person: `Person ${guest}` }));
    expect(toChair(say('nb', 'chairNote.guestTitle'))).toEqual([]);
  });

  it('is not told of a guest who has written, or takes part no more', async () => {
    await invites();
    await world.look();
    await press('guest.contribute', { n: (await about()).version, contribution: 'Taket er fra 1974.' }, guest);
    await world.look();
    refuses(guest);
    await works('01');
    await world.look();
    await press('guest.end', { n: (await about()).version, guestLeaving: personId(guest) });
    await world.look();
    expect(toChair(title.guest)).toEqual([]);
  });
});
