import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Group } from '../../../src/domain/group';
import { switchRhythm } from '../../../src/domain/plan/switch-rhythm';
import { closeMeeting } from '../../../src/app/close-meeting';
import { nameSuccessor } from '../../../src/app/name-successor';
import { changePlan } from '../../../src/app/week/change-plan';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, personId, sampleGroup } from '../../support/sample';

const { tenantId, id: g } = sampleGroup();
const open = '2026-11-24-0900';
/** The second reminder: its own time is at night. */
const evening = '11-23T18:00';

describe('a reminder', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const start = async (change: Partial<Group> = {}) => {
    world = await virtualGroup(sampleGroup(3, change), '2026-11-20T08:00:00.000Z');
  };
  /** When somebody was reminded: in Oslo it is an hour later. */
  const reminded = (number: number) =>
    world.sent
      .filter(({ conversation, card }) => conversation === `chat:${personId(number)}` && card.includes('"showCard"'))
      .map(({ at }) => at.slice(5, 16));
  const learns = (number: number, change: object) =>
    world.ports.directory.learnPerson({ tenantId, id: personId(number), ...change });
  const showCard = (person: number) =>
    pressAs(world.ports, person, { v: 1, verb: 'showCard', g, m: open, a: 'area1', l: 'nb' });

  beforeEach(() => start());

  it('waits for the end of the person’s own quiet hours, and harms no other person’s', async () => {
    await learns(102, { quietHours: { from: '15:00', to: '10:00' } });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(reminded(101)).toEqual(['11-23T06:00', evening]);
    expect(reminded(102)).toEqual(['11-23T09:00']);
  });

  it('follows the group’s hours again when the person has given up their own', async () => {
    await learns(102, { quietHours: { from: '06:30', to: '19:30' } });
    await learns(102, { quietHours: 'group' });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(reminded(102)).toEqual(reminded(101));
    expect(reminded(102)).toHaveLength(2);
  });

  it('is not sent in a person’s quiet hours that last past the deadline, nor after it', async () => {
    await learns(102, { quietHours: { from: '18:00', to: '07:30' } });
    await world.live('2026-11-24T09:00:00.000Z');
    expect(reminded(102)).toEqual(['11-23T06:30']);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('is not sent to somebody who went away while it waited, nor to the one who had the post before', async () => {
    await learns(101, { quietHours: { from: '06:00', to: '10:00' } });
    await learns(102, { quietHours: { from: '06:00', to: '10:00' } });
    await world.live('2026-11-23T07:00:00.000Z');
    await pressAs(world.ports, 101, { v: 1, verb: 'away', l: 'nb', day: '2026-11-25' });
    const post = { areaId: 'area2', post: 'coordinator' } as const;
    await nameSuccessor(world.ports, world.key, post, personId(700), { id: chairId, name: 'Leder' });
    await world.live('2026-11-23T17:00:00.000Z');
    expect([reminded(101), reminded(102)]).toEqual([[], []]);
    await world.live('2026-11-23T18:00:00.000Z');
    expect([reminded(101), reminded(102)]).toEqual([[], []]);
    expect([reminded(500), reminded(700)]).toEqual([[evening], [evening]]);
  });

  it('to somebody who has blocked the bot since the card came has the chair told: not reached is not silent', async () => {
    world.teams.answer = ({ conversation, at }) =>
      conversation === `chat:${personId(102)}` && at > '2026-11-23' && at < '2026-11-25'
        ? { kind: 'notReached', reason: 'blocked', error: '403 ConversationBlockedByUser' }
        : undefined;
    await world.live('2026-11-23T07:00:00.000Z');
    const toChair = world.sent.filter(({ conversation }) => conversation === `chat:${chairId}`);
    expect(toChair.map(({ card }) => card.includes('Område 2'))).toEqual([true]);
    await world.live('2026-11-24T09:00:00.000Z');
    const told = world.sent.filter(({ card }) => card.includes(say('nb', 'chairNote.notReachedTitle')));
    expect(told).toHaveLength(1);
    await closeMeeting(world.ports, world.key);
    expect((await world.ports.meetings.meeting(world.key, open))?.value.ledger).toEqual({
      ...{ area1: 'silent', area2: 'notReached', area3: 'silent' },
    });
  });

  it('comes in a person’s quiet hours in a crisis', async () => {
    await learns(102, { quietHours: { from: '08:00', to: '23:00' } });
    await world.live('2026-11-23T09:10:00.000Z');
    const until = '2026-11-24T09:00:00.000Z';
    const by = { id: chairId, name: 'Leder' };
    await changePlan(world.ports, world.key, (source) =>
      switchRhythm(source, { name: 'crisis', until, by, reason: 'Flom' }, world.now()),
    );
    await world.live('2026-11-23T10:30:00.000Z');
    expect(reminded(102)).toEqual(['11-23T06:00', '11-23T10:20']);
  });

  it('is not sent at night because Teams was down in the evening', async () => {
    await world.live('2026-11-23T17:00:00.000Z');
    world.teams.answer = () => ({ kind: 'later', error: '429 TooManyRequests', retryAfterSeconds: 5400 });
    await world.live('2026-11-23T19:00:00.000Z');
    expect(await world.ports.outbox.pending(world.key)).toHaveLength(3);
    world.teams.answer = () => undefined;
    await world.live('2026-11-24T05:59:00.000Z');
    expect(reminded(103)).toEqual(['11-23T06:00']);
    expect(await world.ports.outbox.pending(world.key)).toHaveLength(3);
    await world.live('2026-11-24T06:05:00.000Z');
    // At seven the deadline is over too.
    expect(reminded(103)).toEqual(['11-23T06:00']);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('is not sent twice in a row when the first had to wait for the time of the second', async () => {
    await learns(102, { quietHours: { from: '06:30', to: '19:00' } });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(reminded(102)).toEqual([evening]);
  });

  it('is left out when the person has had the messages of the day', async () => {
    await start({ messagesPerDay: 1 });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(reminded(102)).toEqual(['11-23T06:00']);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('counts for all areas of a person together', async () => {
    const group = sampleGroup(3, { messagesPerDay: 3 });
    const areas = group.areas.map((area) => ({ ...area, coordinators: [{ person: personId(101) }] }));
    await start({ messagesPerDay: 3, areas });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(reminded(101)).toEqual(['11-23T06:00', '11-23T06:00', '11-23T06:00']);
  });

  it('leads to the card: one more copy, and none for the same press again', async () => {
    await world.live('2026-11-23T06:30:00.000Z');
    const before = world.sent.length;
    const same = { activityId: 'the same' };
    const data = { v: 1, verb: 'showCard', g, m: open, a: 'area1', l: 'nb' };
    expect(saidIn(await pressAs(world.ports, 101, data, same))).toBe(say('nb', 'reply.cardComing'));
    await world.live('2026-11-23T06:31:00.000Z');
    await pressAs(world.ports, 101, data, same);
    await world.live('2026-11-23T06:32:00.000Z');
    const sent = world.sent.slice(before).filter(({ call }) => call === 'send');
    expect(sent.map(({ conversation }) => conversation)).toEqual([`chat:${personId(101)}`]);
    expect(sent[0]?.card).toContain('status.send');
  });

  it('leads to the receipt when the deputy has answered meanwhile', async () => {
    await world.live('2026-11-23T06:30:00.000Z');
    const data = { v: 1, verb: 'status.send', g, m: open, a: 'area1', r: 0, l: 'nb', level: 'normal', text: 'Ok' };
    await pressAs(world.ports, 500, data);
    await world.live('2026-11-23T06:31:00.000Z');
    await showCard(101);
    await world.live('2026-11-23T06:32:00.000Z');
    const card = world.sent.findLast(
      ({ call, conversation }) => call === 'send' && conversation === `chat:${personId(101)}`,
    );
    expect(card?.card).toContain(say('nb', 'receipt.title'));
    expect(reminded(101)).toEqual(['11-23T06:00']);
  });

  it('leads nowhere after the meeting has closed, and says so', async () => {
    await world.live('2026-12-02T09:00:00.000Z');
    const before = world.rows();
    const said = saidIn(await showCard(101));
    expect(said).toContain('Møtet er lukket');
    expect(said).not.toContain('ikke lagret');
    expect(world.rows()).toEqual(before);
  });
});
