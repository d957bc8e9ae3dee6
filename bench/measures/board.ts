import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { readBoard } from '../../src/app/read-meeting';
import { keyOf, type Group } from '../../src/domain/group';
import type { Storage } from '../../src/storage/storage';
import { cardWriter } from '../../src/teams/card-writer';
import { groupRows } from '../../src/storage/group-rows';
import { interleave } from '../interleave';
import type { Measure } from '../measure';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { sampleMeetings } from '../sample-meetings';
import { seedGroup, seedMeetings } from '../seed';
import { TableRows } from '../table-rows';

const [tenYears, oneYear] = [sampleGroup('ti-ar', 7), sampleGroup('ett-ar', 7)];
const oneYearFilled = sampleGroup('ett-ar-fylt', 7);
const meetings = { ten: 520, one: 52 };
/** The meeting, and an area with its reply for each of seven. */
const rowsOfMeeting = 15;
const rounds = { least: 10, most: 40, budgetMs: 10_000 };
const perRound = 5;
const bytesOfRow = 800;

/** Whether the years that are kept make the board dearer to compile. */
export const board: Measure = {
  name: 'board-compile-10-years-vs-1',
  target: 1.1,
  better: 'lower',
  what: 'reading and compiling the board with ten years of weekly meetings against one: the worst of time, requests and bytes read',
  async measure(surroundings) {
    // In one table and, for the time, in partitions of one size: Azurite, unlike the service, looks at every row of a
    // table for every query, and longer at those of the partition. Requests and bytes are of a year and no more.
    const table = surroundings.freshTable();
    const storage = surroundings.storage(table);
    await seed(storage, tenYears, meetings.ten);
    await seed(storage, oneYear, meetings.one);
    await seed(storage, oneYearFilled, meetings.one);
    const filler = await TableRows.create(surroundings.connectionString, table);
    const missing = (meetings.ten - meetings.one) * rowsOfMeeting;
    await filler.fillPartition(groupRows.partition(keyOf(oneYearFilled)), missing, 'x'.repeat(bytesOfRow));
    const figures = await interleave(rounds, {
      ours: () => msOf(storage, tenYears),
      theirs: () => msOf(storage, oneYearFilled),
    });
    const [ten, one] = [await trafficOf(storage, tenYears), await trafficOf(storage, oneYear)];
    return {
      ratio: Math.max(figures.ours / figures.theirs, ten.requests / one.requests, ten.bytes / one.bytes),
      details: [
        `${figures.ours.toFixed(2)} ms with ten years, ${figures.theirs.toFixed(2)} ms with one`,
        `${ten.requests} requests and ${(ten.bytes / 1000).toFixed(1)} KB with ten years, ${one.requests} and ${(one.bytes / 1000).toFixed(1)} KB with one`,
      ],
    };
  },
};

async function seed(storage: Storage, group: Group, meetings: number): Promise<void> {
  const people = coordinatorsOf(group, '');
  await seedGroup(storage, group, people, '');
  await seedMeetings(storage, group, sampleMeetings(group, people, meetings));
}

async function compile(storage: Storage, group: Group): Promise<void> {
  const found = await readBoard(storage, keyOf(group));
  if (found?.board.rows.length !== group.areas.length) throw new Error('The board is not whole.');
  cardWriter.board(found.board, group);
}

async function msOf(storage: Storage, group: Group): Promise<number> {
  const from = performance.now();
  for (let times = 0; times < perRound; times += 1) await compile(storage, group);
  return (performance.now() - from) / perRound;
}

/** What one board costs the network. */
async function trafficOf(storage: Storage, group: Group): Promise<{ requests: number; bytes: number }> {
  const traffic = { requests: 0, bytes: 0 };
  const before = new Map<Socket, number>();
  let isCounted = false;
  const count = (message: unknown): void => {
    const { socket } = (message as { response: IncomingMessage }).response;
    if (isCounted) {
      traffic.requests += 1;
      traffic.bytes += socket.bytesRead - (before.get(socket) ?? 0);
    }
    before.set(socket, socket.bytesRead);
  };
  subscribe('http.client.response.finish', count);
  // Once before, so that it is known what each connection has carried.
  await compile(storage, group);
  isCounted = true;
  await compile(storage, group);
  unsubscribe('http.client.response.finish', count);
  return traffic;
}
