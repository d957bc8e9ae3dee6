import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerStatus } from '../../../src/app/answer-status';
import type { Change } from '../../../src/app/ports/commit';
import type { PlanRefusal } from '../../../src/domain/plan/plan-decision';
import { openMeeting } from '../../../src/app/open-meeting';
import { runWeek } from '../../../src/app/week/run-week';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, personId, sampleContent, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const g = group.id;
const open = '2026-11-24-0900';
const next = '2026-12-01-0900';

describe('the chair’s card of the meetings to come', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const meeting = async (id: string) => (await world.ports.meetings.meeting(world.key, id))?.value;
  const openId = async () => (await world.ports.meetings.head(world.key))?.value.openMeetingId;
  const records = async () =>
    (await world.ports.plans.records(world.key)).map(({ what, meetingId, by, detail }) => ({
      what,
      meetingId,
      by: by?.name,
      detail,
    }));
  const presses = (verb: string, fields: object = {}, person = 1) =>
    pressAs(world.ports, person, { v: 1, verb, g, l: 'nb', ...fields });
  const when = (m: string, day: string, time: string) => ({ m, [`day.${m}`]: day, [`time.${m}`]: time });
  const refusal = (why: PlanRefusal) => say('nb', `planAnswer.refused.${why}`);
  const answers = (person: number, areaId: string) =>
    answerStatus(world.ports, { key: world.key, meetingId: open, areaId, hasActions: false }, personId(person), () => ({
      ok: true,
      press: {
        id: `press ${person}`,
        person: { id: personId(person), name: `Person ${person}` },
        kind: 'send',
        shownVersion: 0,
        submission: { content: sampleContent(), ticks: [] },
        untouched: false,
        copy: undefined,
      },
    }));

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
  });

  it('skips and keeps: the card comes back with what happened, and who decided is on record', async () => {
    expect(saidIn(await presses('skipMeeting', { m: next }))).toMatch(/1\. desember[^"]* er hoppet over/);
    expect(saidIn(await presses('skipMeeting', { m: next }, 2))).toContain(refusal('alreadySkipped'));
    world.jump('2026-11-22T10:00:00.000Z');
    expect(saidIn(await presses('keepMeeting', { m: next }, 2))).toMatch(/1\. desember[^"]* blir holdt likevel/);
    expect(saidIn(await presses('keepMeeting', { m: next }, 2))).toContain(refusal('sameTime'));
    expect(await records()).toEqual([
      { what: 'skipped', meetingId: next, by: 'Person 1', detail: undefined },
      { what: 'moved', meetingId: next, by: 'Person 2', detail: '2026-12-01 09:00' },
    ]);
    await world.live('2026-11-29T09:00:00.000Z');
    expect(await openId()).toBe(next);
  });

  it('moves a meeting to come, and refuses the past, another meeting’s time and a meeting that is no more', async () => {
    const before = world.rows();
    for (const [fields, why] of [
      [when(next, '2026-11-20', '09:00'), 'past'],
      [when(next, '2026-11-24', '09:00'), 'taken'],
      [when(next, '2028-01-01', '09:00'), 'tooFar'],
      [when(next, '2026-12-01', '09:00'), 'sameTime'],
      [when('2026-11-25-0900', '2026-12-02', '09:00'), 'unknownMeeting'],
      [when('2026-11-17-0900', '2026-12-02', '09:00'), 'started'],
    ] as const) {
      expect([why, saidIn(await presses('moveMeeting', fields)).includes(refusal(why))]).toEqual([why, true]);
    }
    expect(world.rows()).toEqual(before);
    const moved = when(next, '2026-12-02', '10:00');
    expect(saidIn(await presses('moveMeeting', moved))).toMatch(/flyttet til onsdag 2\. desember/);
    expect(saidIn(await presses('moveMeeting', moved))).toContain(refusal('sameTime'));
    expect(await records()).toHaveLength(1);
    await world.live('2026-12-02T12:00:00.000Z');
    expect(await meeting(next)).toMatchObject({
      startsAt: '2026-12-02T09:00:00.000Z',
      openedAt: '2026-11-30T09:00:00.000Z',
    });
  });

  it('moves the open meeting with the replies it has', async () => {
    await answers(101, 'area1');
    await presses('moveMeeting', when(open, '2026-11-25', '12:00'));
    await world.live('2026-11-22T09:30:00.000Z');
    expect(await meeting(open)).toMatchObject({
      startsAt: '2026-11-25T11:00:00.000Z',
      deadline: '2026-11-25T09:00:00.000Z',
    });
    expect((await answers(102, 'area2')).kind).toBe('saved');
    await world.live('2026-11-25T11:30:00.000Z');
    const rows = await world.ports.meetings.areas(world.key, open);
    expect(rows.map(({ value }) => [value.reply?.late, value.meetingDay])).toEqual([
      [false, '2026-11-25'],
      [false, '2026-11-25'],
      [undefined, '2026-11-25'],
    ]);
    expect((await meeting(open))?.postedAt).toBe('2026-11-25T10:30:00.000Z');
  });

  it('adds an extra meeting once, however often it is pressed', async () => {
    const extra = { 'day.extra': '2026-11-26', 'time.extra': '12:00' };
    expect(saidIn(await presses('extraMeeting', extra))).toMatch(/ekstra møte er lagt inn torsdag 26\. november/);
    expect(saidIn(await presses('extraMeeting', extra))).toContain(refusal('taken'));
    expect((await records()).map(({ what }) => what)).toEqual(['extra']);
    await world.live('2026-11-26T09:00:00.000Z');
    expect(await openId()).toBe('2026-11-26-1200');
    expect((await meeting(open))?.ledger).toBeDefined();
  });

  it('pauses and resumes once each, and asks nobody in between', async () => {
    expect(saidIn(await presses('pauseUntil', { 'day.pause': '2026-12-10' }))).toContain('på pause til');
    expect(saidIn(await presses('pauseUntil', { 'day.pause': '2026-12-10' }))).toContain(refusal('alreadyPaused'));
    expect(saidIn(await presses('pauseUntil', { 'day.pause': '2026-11-22' }))).toContain(refusal('past'));
    expect((await meeting(open))?.closedAt).toBe('2026-11-22T09:00:00.000Z');
    const sent = world.sent.length;
    await world.live('2026-12-01T09:00:00.000Z');
    const asked = world.sent.slice(sent).filter(({ call }) => call === 'send');
    expect(asked).toEqual([]);
    expect(saidIn(await presses('resumeMeetings'))).toContain('i gang igjen');
    expect(saidIn(await presses('resumeMeetings'))).toContain(refusal('notPaused'));
    expect((await records()).map(({ what }) => what).toSorted()).toEqual(['paused', 'resumed']);
    await world.live('2026-12-06T09:00:00.000Z');
    expect(await openId()).toBe('2026-12-08-0900');
  });

  it('has the meeting that was opened in the pause as the first one when the pause is taken back', async () => {
    await presses('pauseUntil', { 'day.pause': '2026-12-10' });
    const leader = { id: chairId, name: 'Leder' };
    expect(await openMeeting(world.ports, world.key, leader)).toMatchObject({ meeting: { id: '2026-12-15-0900' } });
    await presses('resumeMeetings');
    await world.live('2026-12-09T08:00:00.000Z');
    expect((await meeting('2026-12-15-0900'))?.startsAt).toBe('2026-11-24T08:00:00.000Z');
    expect((await records()).map(({ what }) => what)).not.toContain('missed');
    expect(await meeting(next)).toMatchObject({ openedAt: '2026-11-29T08:00:00.000Z' });
  });

  it('takes one of two leaders who press in the same moment, and tells the other what stands', async () => {
    const [first, second] = await Promise.all([
      presses('moveMeeting', when(next, '2026-12-02', '10:00'), 1),
      presses('moveMeeting', when(next, '2026-12-02', '10:00'), 2),
    ]);
    const said = [saidIn(first), saidIn(second)];
    expect(said.filter((one) => one.includes('flyttet til'))).toHaveLength(1);
    expect(said.filter((one) => one.includes(refusal('sameTime')))).toHaveLength(1);
    expect(await records()).toHaveLength(1);
  });

  it('takes both of two leaders who decide different things in the same moment', async () => {
    await Promise.all([
      presses('skipMeeting', { m: next }, 1),
      presses('extraMeeting', { 'day.extra': '2026-11-26', 'time.extra': '12:00' }, 2),
      presses('moveMeeting', when(open, '2026-11-25', '12:00'), 1),
      presses('pauseUntil', { 'day.pause': '2026-11-23' }, 2),
    ]);
    expect((await records()).map(({ what }) => what).toSorted()).toEqual(['extra', 'moved', 'paused', 'skipped']);
  });

  it('opens a meeting again that was closed because it was skipped, with the replies it has', async () => {
    await answers(101, 'area1');
    await presses('skipMeeting', { m: open });
    expect((await meeting(open))?.closedAt).toBeDefined();
    await world.live('2026-11-22T09:10:00.000Z');
    expect(saidIn(await presses('keepMeeting', { m: open }))).toContain('blir holdt likevel');
    await world.live('2026-11-22T09:20:00.000Z');
    expect(await openId()).toBe(open);
    expect((await answers(102, 'area2')).kind).toBe('saved');
    await world.live('2026-12-01T07:00:00.000Z');
    expect((await meeting(open))?.ledger).toEqual({ area1: 'inTime', area2: 'inTime', area3: 'silent' });
  });

  it('opens a meeting again that a pause closed, when the pause is taken back', async () => {
    await presses('pauseUntil', { 'day.pause': '2026-12-10' });
    await world.live('2026-11-22T09:10:00.000Z');
    await presses('resumeMeetings');
    await world.live('2026-11-22T09:20:00.000Z');
    expect(await openId()).toBe(open);
    expect((await answers(102, 'area2')).kind).toBe('saved');
  });

  it('does not say that a meeting will be held that is closed and stays closed: the next one is open', async () => {
    await presses('skipMeeting', { m: open });
    await openMeeting(world.ports, world.key, { id: chairId, name: 'Leder' });
    expect(await openId()).toBe(next);
    const before = world.rows();
    expect(saidIn(await presses('keepMeeting', { m: open }))).toContain(refusal('closed'));
    expect(saidIn(await presses('moveMeeting', when(open, '2026-11-26', '12:00')))).toContain(refusal('closed'));
    expect(world.rows()).toEqual(before);
  });

  it('does not go on with a meeting that was skipped when the process died before it was closed', async () => {
    const commit = world.ports.commit;
    const dies = (changes: readonly Change[]) => changes.some(({ put }) => put === 'head');
    const dying = {
      ...world.ports,
      commit: {
        commit: (key: typeof world.key, changes: readonly Change[]) =>
          dies(changes) ? Promise.reject(new Error('killed')) : commit.commit(key, changes),
      },
    };
    await expect(pressAs(dying, 1, { v: 1, verb: 'skipMeeting', g, m: open })).rejects.toThrow('killed');
    const sent = world.sent.length;
    await world.live('2026-11-24T09:00:00.000Z');
    expect((await meeting(open))?.closedAt).toBe('2026-11-22T09:00:00.000Z');
    expect(world.sent.slice(sent).filter(({ call }) => call !== 'update')).toEqual([]);
  });

  it('closes a meeting that is skipped while its cards are still being asked for', async () => {
    const fresh = await virtualGroup(group, '2026-11-22T08:00:00.000Z');
    await runWeek(fresh.ports, fresh.key);
    await pressAs(fresh.ports, 1, { v: 1, verb: 'skipMeeting', g, m: open });
    await fresh.live('2026-11-22T08:10:00.000Z');
    expect((await fresh.ports.meetings.meeting(fresh.key, open))?.value.closedAt).toBeDefined();
    expect((await fresh.ports.meetings.areas(fresh.key, open)).every(({ value }) => value.closedAt !== undefined)).toBe(
      true,
    );
  });
});
