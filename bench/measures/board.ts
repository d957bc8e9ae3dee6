import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readBoard } from '../../src/app/read-meeting';
import { keyOf, type Group } from '../../src/domain/group';
import type { Storage } from '../../src/storage/storage';
import { cardWriter } from '../../src/teams/card-writer';
import { interleave } from '../interleave';
import type { Measure } from '../measure';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { sampleMeetings } from '../sample-meetings';
import { seedGroup, seedMeetings } from '../seed';

const [tenYears, oneYear] = [sampleGroup('ti-ar', 7), sampleGroup('ett-ar', 7)];
const rounds = { least: 10, most: 40, budgetMs: 10_000 };
const perRound = 5;

/** Whether the years that are kept make the board dearer to compile. */
export const board: Measure = {
  name: 'board-compile-10-years-vs-1',
  target: 1.1,
  better: 'lower',
  what: 'reading and compiling the board with ten years of weekly meetings against one: the worse of time and requests',
  async measure(surroundings) {
    // In one table: Azurite, unlike the service, looks through all of a table for every query.
    const storage = surroundings.storage(surroundings.freshTable());
    await seed(storage, tenYears, 520);
    await seed(storage, oneYear, 52);
    const figures = await interleave(rounds, {
      ours: () => msOf(storage, tenYears),
      theirs: () => msOf(storage, oneYear),
    });
    const requests = { ten: await requestsOf(storage, tenYears), one: await requestsOf(storage, oneYear) };
    return {
      ratio: Math.max(figures.ours / figures.theirs, requests.ten / requests.one),
      details: [
        `${figures.ours.toFixed(2)} ms with ten years, ${figures.theirs.toFixed(2)} ms with one`,
        `${requests.ten} requests with ten years, ${requests.one} with one`,
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

async function requestsOf(storage: Storage, group: Group): Promise<number> {
  let requests = 0;
  const count = (): void => void (requests += 1);
  subscribe('http.client.request.start', count);
  await compile(storage, group);
  unsubscribe('http.client.request.start', count);
  return requests;
}
