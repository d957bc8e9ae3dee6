import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/app/ports/commit';
import { createTableStorage } from '../../src/storage/create-table-storage';
import type { Storage } from '../../src/storage/storage';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { openStoreProxy, type StoreProxy } from './store-proxy';

const { key, meetingId } = samples;
const areaIds = ['barnehage', 'helse', 'kultur', 'nav', 'organisasjon', 'skole', 'teknisk'];
const yearsOfMeetings = 500;

const meetingRows = (id: string, areas = areaIds): Change[] => [
  { put: 'meeting', value: samples.meeting({ id }), etag: undefined },
  ...areas.flatMap((areaId): Change[] => [
    { put: 'area', value: samples.area(areaId, { meetingId: id, reply: samples.reply(1) }), etag: undefined },
    { put: 'reply', meetingId: id, areaId, value: samples.reply(1) },
  ]),
];

describe('the cost of a read in a group with years behind it', () => {
  let proxy: StoreProxy;
  let storage: Storage;

  beforeAll(async () => {
    const { connectionString, tableName } = freshTable();
    proxy = await openStoreProxy(connectionString);
    const filler = createTableStorage({ connectionString, tableName, log: recordingLog() });
    storage = createTableStorage({ connectionString: proxy.connectionString, tableName, log: recordingLog() });
    await filler.ready();
    await filler.commit.commit(key, [
      { put: 'head', value: { openMeetingId: meetingId }, etag: undefined },
      { put: 'action', value: samples.action('open'), etag: undefined },
      { put: 'notice', notice: { kind: 'board', meetingId } },
      ...meetingRows(meetingId),
    ]);
    await storage.ready();
    fresh = await costs();
    const days = Array.from({ length: yearsOfMeetings }, (_, index) =>
      new Date(Date.UTC(2017, 0, 3 + 7 * index)).toISOString().slice(0, 10),
    );
    const perTransaction = 16;
    for (let at = 0; at < days.length; at += perTransaction) {
      const some = days.slice(at, at + perTransaction);
      await filler.commit.commit(
        key,
        some.flatMap((day) => meetingRows(`${day}-0900`, areaIds.slice(0, 2))),
      );
      const done = some.map((day) => samples.action(day, { state: 'done' }));
      await filler.commit.commit(
        key,
        done.map((value): Change => ({ put: 'action', value, etag: undefined })),
      );
      await filler.commit.commit(
        key,
        done.map((value): Change => ({ put: 'archivedAction', value })),
      );
    }
  }, 120_000);

  let fresh: Record<string, { requests: number; rows: number }>;

  afterAll(() => proxy.close());

  async function costs() {
    const reads = {
      head: () => storage.meetings.head(key),
      press: () => storage.meetings.area(key, meetingId, 'helse'),
      board: () => storage.meetings.areas(key, meetingId),
      replies: () => storage.meetings.replies(key, meetingId, 'helse'),
      actionLog: () => storage.actions.current(key),
      pending: () => storage.outbox.pending(key),
      cards: () => storage.messages.cardsOf(key, meetingId),
    };
    const measured: Record<string, { requests: number; rows: number }> = {};
    for (const [name, read] of Object.entries(reads)) {
      const from = proxy.requests.length;
      await read();
      const made = proxy.requests.slice(from);
      measured[name] = { requests: made.length, rows: made.reduce((sum, one) => sum + one.rows, 0) };
    }
    return measured;
  }

  it('is one request for the board, and for everything else', () => {
    expect(fresh['board']).toEqual({ requests: 1, rows: areaIds.length });
    expect(Object.values(fresh).map((one) => one.requests)).toEqual(Object.values(fresh).map(() => 1));
  });

  it('does not grow with the years kept', async () => {
    expect(await costs()).toEqual(fresh);
  });
});
