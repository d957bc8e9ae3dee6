import { beforeEach, describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../../src/app/close-meeting';
import { finishOpening } from '../../src/app/finish-opening';
import { openMeeting } from '../../src/app/open-meeting';
import type { Ports } from '../../src/app/ports/ports';
import { refreshOpenMeeting } from '../../src/app/refresh-open-meeting';
import type { Action } from '../../src/domain/action';
import { compileBoard } from '../../src/domain/board';
import { keyOf, type Group } from '../../src/domain/group';
import { recordingLog } from '../contracts/recording-log';
import { createFakeStorage } from '../support/fakes/create-fake-storage';
import { personId, sampleGroup, samplePerson } from '../support/sample';
import { silentMetrics } from '../../src/runtime/metrics/silent-metrics';
import { noHolidays } from '../support/fakes/no-holidays';
import { quietWake } from '../support/fakes/quiet-wake';

type Needs = Omit<Ports, 'cards'>;

const mute = () => Promise.resolve({ kind: 'later', error: 'mute' } as const);

const group = sampleGroup(2);
const key = keyOf(group);
const meetingId = '2026-11-24-0900';

describe('opening and closing', () => {
  let now: string;
  let ports: Needs;

  beforeEach(async () => {
    now = '2026-11-22T08:00:00.000Z';
    const clock = { now: () => now };
    const nobody = { membersOf: () => Promise.resolve(undefined) };
    ports = {
      ...createFakeStorage(clock),
      clock,
      log: recordingLog(),
      roster: nobody,
      messenger: { openChat: mute, send: mute, update: mute, startThread: mute },
      wake: quietWake,
      holidays: noHolidays,
      metrics: silentMetrics,
    };
    await importGroup(group);
  });

  async function importGroup(next: Group): Promise<void> {
    const stored = await ports.groups.find(key);
    const revision = (stored?.value.revision ?? 0) + 1;
    await ports.groups.save({ revision, at: now, by: 'test', group: next }, stored?.etag);
  }

  async function open(): Promise<string> {
    const result = await openMeeting(ports, key, undefined);
    if (result.kind !== 'opened') throw new Error(result.kind);
    await finishOpening(ports, key, result.meeting.id);
    return result.meeting.id;
  }

  it('does not close a meeting that is being opened, whose rows would then stay open', async () => {
    await openMeeting(ports, key, undefined);
    expect(await closeMeeting(ports, key)).toEqual({ kind: 'notReady' });
    await finishOpening(ports, key, meetingId);
    expect(await closeMeeting(ports, key)).toMatchObject({ kind: 'closed' });
    const rows = await ports.meetings.areas(key, meetingId);
    expect(rows.map(({ value }) => value.closedAt)).toEqual([now, now]);
  });

  it('makes no open rows for a meeting that was over before its opening was finished', async () => {
    await openMeeting(ports, key, undefined);
    now = '2026-11-25T08:00:00.000Z';
    expect(await open()).toBe('2026-12-01-0900');
    await finishOpening(ports, key, meetingId);
    expect(await ports.meetings.areas(key, meetingId)).toEqual([]);
  });

  it('keeps what was ticked after a meeting where the next meeting’s log finds it, and archives it one later', async () => {
    await open();
    const done: Action = {
      id: 'wednesday',
      text: 'Gjort etter møtet',
      state: 'done',
      createdOn: '2026-11-20',
      doneOn: '2026-11-25',
      doneIn: meetingId,
      history: [],
    };
    await ports.commit.commit(key, [{ put: 'action', value: done, etag: undefined }]);
    for (const [day, left] of [
      ['2026-11-26', 1],
      ['2026-12-02', 1],
      ['2026-12-09', 0],
    ] as const) {
      now = `${day}T08:00:00.000Z`;
      await open();
      expect((await ports.actions.current(key)).length).toBe(left);
    }
  });

  it('gives people who were unknown when it opened their name as soon as the roster is read', async () => {
    await open();
    await ports.directory.learnPerson(samplePerson(101));
    await refreshOpenMeeting(ports, key);
    expect((await ports.meetings.area(key, meetingId, 'area1'))?.value.coordinator?.name).toBe('Person 101');
  });

  it('puts an area that comes while it is open on the board that is posted already', async () => {
    await open();
    const meeting = await ports.meetings.meeting(key, meetingId);
    if (meeting === undefined) throw new Error('no meeting');
    await ports.commit.commit(key, [
      { put: 'meeting', value: { ...meeting.value, postedAt: now }, etag: meeting.etag },
    ]);
    await importGroup(sampleGroup(3));
    await refreshOpenMeeting(ports, key);
    const row = await ports.meetings.area(key, meetingId, 'area3');
    expect(row?.value).toMatchObject({ postedAt: now, cardHolders: [personId(103)] });
    expect((await ports.outbox.pending(key)).map(({ id }) => id)).toContain(`board:${meetingId}`);
  });

  it('keeps the board in the order of the group’s file when an area comes between two others', async () => {
    await open();
    const [first, second] = group.areas;
    if (first === undefined || second === undefined) throw new Error('no areas');
    await importGroup({ ...group, areas: [first, { ...second, id: 'zz' }, second] });
    await refreshOpenMeeting(ports, key);
    const rows = await ports.meetings.areas(key, meetingId);
    expect(compileBoard(rows.map(({ value }) => value))?.rows.map(({ areaId }) => areaId)).toEqual([
      ...['area1', 'zz', 'area2'],
    ]);
  });
});
