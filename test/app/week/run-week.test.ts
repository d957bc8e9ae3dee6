import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerStatus } from '../../../src/app/answer-status';
import { changePlan } from '../../../src/app/week/change-plan';
import { holdBoard } from '../../../src/app/week/hold-board';
import { postBoard } from '../../../src/app/post-board';
import { setAway } from '../../../src/app/set-away';
import { moveMeeting } from '../../../src/domain/plan/move-meeting';
import { skipMeeting } from '../../../src/domain/plan/skip-meeting';
import { switchRhythm } from '../../../src/domain/plan/switch-rhythm';
import { chairId, deputyChairId, personId, sampleContent, sampleGroup } from '../../support/sample';
import { virtualGroup } from '../../support/fakes/virtual-group';

const group = sampleGroup(3);
const chair = { id: chairId, name: 'Leder' };
const chat = (number: number) => `chat:${personId(number)}`;
const meetingId = '2026-11-24-0900';
type Virtual = Awaited<ReturnType<typeof virtualGroup>>;

describe('a week of a group that nobody looks after', () => {
  let world: Virtual;
  const to = (conversation: string) => world.sent.filter((one) => one.conversation === conversation);
  const inChannel = () => world.sent.filter((one) => one.conversation.startsWith(group.channel.channelId));
  const meeting = async (id = meetingId) => (await world.ports.meetings.meeting(world.key, id))?.value;
  const answer = (number: number, areaId: string, id = meetingId) =>
    answerStatus(world.ports, { key: world.key, meetingId: id, areaId, hasActions: false }, personId(number), () => ({
      ok: true,
      press: {
        id: `press ${number} ${world.now()}`,
        person: { id: personId(number), name: `Person ${number}` },
        kind: 'send',
        shownVersion: 0,
        submission: { content: sampleContent({ text: `svar ${number}` }), ticks: [] },
        untouched: false,
        copy: undefined,
      },
    }));

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
  });

  it('asks, reminds those who are silent, shows the chair, posts and closes, each once and at its time', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    expect(world.sent.map(({ at, conversation }) => [at, conversation])).toEqual(
      [101, 102, 103].map((number) => ['2026-11-22T08:00:00.000Z', chat(number)]),
    );
    await answer(101, 'area1');
    await world.live('2026-11-24T07:59:00.000Z');
    const reminders = world.sent.filter(({ summary }) => summary.startsWith('Påminnelse') || summary.includes('minne'));
    expect(reminders.map(({ conversation }) => conversation).toSorted()).toEqual(
      [chat(102), chat(102), chat(103), chat(103)].toSorted(),
    );
    expect(reminders.map(({ at }) => at).toSorted()).toEqual([
      ...['2026-11-23T06:00:00.000Z', '2026-11-23T06:00:00.000Z'],
      ...['2026-11-23T18:00:00.000Z', '2026-11-23T18:00:00.000Z'],
    ]);
    const preview = to(`chat:${chairId}`);
    expect(preview[0]?.at).toBe('2026-11-24T06:00:00.000Z');
    expect(inChannel().map(({ at, call }) => [at, call])).toEqual([
      ['2026-11-24T07:30:01.000Z', 'startThread'],
      ['2026-11-24T07:30:01.000Z', 'send'],
      ['2026-11-24T07:30:02.000Z', 'send'],
    ]);
    await world.live('2026-12-01T07:00:00.000Z');
    const closed = await meeting();
    expect(closed?.closedAt).toBe('2026-11-29T08:00:00.000Z');
    expect(closed?.ledger).toEqual({ area1: 'inTime', area2: 'silent', area3: 'silent' });
  });

  it('does nothing twice when it is woken ten times at every moment', async () => {
    for (let hour = 0; hour < 5 * 24; hour += 1) {
      const next = new Date(Date.parse('2026-11-20T08:59:30.000Z') + hour * 3_600_000).toISOString();
      world.jump(next);
      for (let times = 0; times < 3; times += 1) await world.look();
    }
    expect(to(chat(101))).toHaveLength(3);
    expect(inChannel().filter(({ call }) => call === 'startThread')).toHaveLength(1);
  });

  it('makes up for the opening when it was down, and tells the chair of reminders that came too late', async () => {
    world.jump('2026-11-23T22:00:00.000Z');
    await world.live('2026-11-24T05:00:00.000Z');
    expect(to(chat(101))[0]?.at).toBe('2026-11-23T22:00:00.000Z');
    expect(to(`chat:${chairId}`)).toEqual([]);
    world.jump('2026-11-24T16:00:00.000Z');
    await world.live('2026-11-24T17:00:00.000Z');
    expect((await meeting())?.steps).toMatchObject({ deadline: { outcome: 'skipped' } });
    expect((await meeting())?.postedAt).toBe('2026-11-24T16:00:00.000Z');
    // The second is the reminder of 24 hours before, whose time was over as well; the third the draft of the summary.
    expect(to(`chat:${chairId}`)).toHaveLength(3);
  });

  it('tells the chair of a meeting that was missed altogether, once, and opens the next one', async () => {
    world.jump('2026-11-26T10:00:00.000Z');
    await world.live('2026-11-29T09:00:00.000Z');
    expect(to(`chat:${chairId}`)).toHaveLength(1);
    expect(await meeting()).toBeUndefined();
    expect((await meeting('2026-12-01-0900'))?.openedAt).toBe('2026-11-29T08:00:00.000Z');
    expect((await world.ports.plans.records(world.key)).map(({ what }) => what)).toContain('missed');
  });

  it('does not post what the chair holds, and posts it when the chair lets go', async () => {
    await world.live('2026-11-24T06:30:00.000Z');
    await holdBoard(world.ports, world.key, meetingId, chair, true);
    await world.live('2026-11-24T09:00:00.000Z');
    expect(inChannel()).toEqual([]);
    await holdBoard(world.ports, world.key, meetingId, chair, false);
    await world.live('2026-11-24T09:10:00.000Z');
    expect(inChannel()).toHaveLength(3);
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T09:20:00.000Z');
    expect(inChannel().filter(({ call }) => call === 'startThread')).toHaveLength(1);
  });

  it('sends no reminder whose outcome is unknown a second time, and sends one again that surely did not arrive', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    let tries = 0;
    world.teams.answer = ({ conversation }) => {
      if (conversation === chat(102)) return { kind: 'later', error: '502', isUnknown: true };
      tries += conversation === chat(103) ? 1 : 0;
      return conversation === chat(103) && tries === 1
        ? { kind: 'later', error: '429', retryAfterSeconds: 5 }
        : undefined;
    };
    await world.live('2026-11-23T07:00:00.000Z');
    expect(to(chat(102))).toHaveLength(1);
    expect(to(chat(103))).toHaveLength(2);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('asks the deputy instead of somebody away, and tells the chair where nobody stands in', async () => {
    await setAway(world.ports, group.tenantId, { id: personId(101), name: 'Person 101' }, '2026-11-27');
    await setAway(world.ports, group.tenantId, { id: personId(102), name: 'Person 102' }, '2026-11-27');
    await world.live('2026-11-22T09:00:00.000Z');
    expect([to(chat(101)), to(chat(500)), to(chat(102))].map((sent) => sent.length)).toEqual([0, 1, 0]);
    expect(to(`chat:${chairId}`)).toHaveLength(1);
    await setAway(world.ports, group.tenantId, { id: personId(102), name: 'Person 102' }, undefined);
    await world.live('2026-11-22T10:00:00.000Z');
    expect(to(chat(102))).toHaveLength(1);
    await world.live('2026-11-29T09:00:00.000Z');
    expect((await meeting())?.ledger).toEqual({ area1: 'absent', area2: 'silent', area3: 'silent' });
  });

  it('tells the deputy chair when the chair is away', async () => {
    await setAway(world.ports, group.tenantId, chair, '2026-11-27');
    await world.live('2026-11-24T06:30:00.000Z');
    expect([to(`chat:${chairId}`), to(`chat:${deputyChairId}`)].map((sent) => sent.length)).toEqual([0, 1]);
  });

  it('skips what the chair skips, also when it is open already', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    const by = chair;
    await changePlan(world.ports, world.key, (source) =>
      skipMeeting(source, { id: meetingId }, { now: world.now(), by }),
    );
    await world.live('2026-11-25T09:00:00.000Z');
    expect((await meeting())?.closedAt).toBe('2026-11-22T09:00:00.000Z');
    expect(inChannel()).toEqual([]);
    expect((await answer(102, 'area2')).kind).toBe('refused');
  });

  it('opens a skipped meeting again when the chair takes the skip back, with the replies it had', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    await answer(101, 'area1');
    const deciding = () => ({ now: world.now(), by: chair });
    await changePlan(world.ports, world.key, (source) => skipMeeting(source, { id: meetingId }, deciding()));
    await world.live('2026-11-22T10:00:00.000Z');
    expect((await answer(102, 'area2')).kind).toBe('refused');
    const own = { day: '2026-11-24', time: '09:00' };
    await changePlan(world.ports, world.key, (source) => moveMeeting(source, { id: meetingId }, own, deciding()));
    await world.live('2026-11-22T11:00:00.000Z');
    expect((await answer(102, 'area2')).kind).toBe('saved');
    await world.live('2026-12-01T09:00:00.000Z');
    expect((await meeting())?.ledger).toEqual({ area1: 'inTime', area2: 'inTime', area3: 'silent' });
    expect(inChannel().filter(({ call }) => call === 'startThread')).toHaveLength(2);
  });

  it('moves an open meeting with its replies: cards and deadline follow', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    await answer(101, 'area1');
    const by = chair;
    const moved = await changePlan(world.ports, world.key, (source) =>
      moveMeeting(source, { id: meetingId }, { day: '2026-11-26', time: '12:00' }, { now: world.now(), by }),
    );
    expect(moved.kind).toBe('changed');
    await world.live('2026-11-22T09:10:00.000Z');
    const row = (await world.ports.meetings.area(world.key, meetingId, 'area1'))?.value;
    expect(row).toMatchObject({ deadline: '2026-11-26T09:00:00.000Z', meetingDay: '2026-11-26' });
    expect(row?.reply?.version).toBe(1);
    await world.live('2026-11-26T12:00:00.000Z');
    expect(inChannel()[0]?.at).toBe('2026-11-26T10:30:01.000Z');
  });

  it('meets every fourth hour in a crisis, in one thread a day, with the open meeting as the first', async () => {
    await world.live('2026-11-23T09:10:00.000Z');
    await answer(101, 'area1');
    const until = '2026-11-25T09:00:00.000Z';
    const wish = { name: 'crisis', until, by: chair, reason: 'Flom' } as const;
    await changePlan(world.ports, world.key, (source) => switchRhythm(source, wish, world.now()));
    await world.live('2026-11-23T23:00:00.000Z');
    expect(await meeting()).toMatchObject({ startsAt: '2026-11-23T11:00:00.000Z', rhythm: 'crisis' });
    const roots = inChannel().filter(({ call }) => call === 'startThread');
    expect(roots.map(({ at }) => at)).toEqual([
      '2026-11-23T09:10:00.000Z',
      '2026-11-23T10:50:01.000Z',
      '2026-11-23T22:50:01.000Z',
    ]);
    await world.live('2026-12-02T09:00:00.000Z');
    const records = (await world.ports.plans.records(world.key)).map(({ what }) => what);
    expect(records).toEqual(expect.arrayContaining(['rhythm', 'rhythmEnded']));
    expect((await meeting('2026-12-01-0900'))?.rhythm).toBe('normal');
  });

  it('does nothing by the clock when the group has said so', async () => {
    const manual = await virtualGroup({ ...group, automatic: false }, '2026-11-20T08:00:00.000Z');
    manual.jump('2026-11-25T08:00:00.000Z');
    await manual.look();
    expect(manual.sent).toEqual([]);
    const stored = await manual.ports.groups.find(manual.key);
    await manual.ports.groups.save({ revision: 2, at: manual.now(), by: 'test', group }, stored?.etag);
    await manual.live('2026-11-29T09:00:00.000Z');
    expect(manual.sent.map(({ conversation }) => conversation)).not.toContain(`chat:${chairId}`);
    expect(manual.sent).toHaveLength(3);
  });
});
