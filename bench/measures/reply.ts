import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf, type Group } from '../../src/domain/group';
import type { MeetingArea } from '../../src/domain/meeting';
import { noticeId } from '../../src/domain/notice';
import type { Storage } from '../../src/storage/storage';
import { receiptCard } from '../../src/views/receipt-card';
import type { Child } from '../child';
import { interleave } from '../interleave';
import { inParallel } from '../in-parallel';
import type { Measure } from '../measure';
import { median } from '../median';
import { postPresses } from '../post-presses';
import { pressBody } from '../press-body';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { sampleMeetings } from '../sample-meetings';
import { seedGroup, seedMeetings } from '../seed';
import type { Surroundings } from '../surroundings';
import { TableRows } from '../table-rows';

const groups = Array.from({ length: 3 }, (_, index) => sampleGroup(`gruppe-${index}`, 50, 1 + 50 * index));
const rounds = { least: 3, most: 10, budgetMs: 25_000 };
const perSecond = (count: number, ms: number): number => (1000 * count) / ms;

/** What a coordinator's press costs until the receipt is there, with everything that follows from it going on. */
export const reply: Measure = {
  name: 'reply-end-to-end',
  target: 1,
  better: 'higher',
  what: 'presses answered per second, 10 at a time, against the stock adapter with one read and one upsert',
  async measure(surroundings) {
    const table = surroundings.freshTable();
    const storage = surroundings.storage(table);
    const areas = await seed(storage, surroundings.serviceUrl);
    const product = await surroundings.product(table);
    const stock = await startStock(surroundings, areas);
    const bodies = (round: number) =>
      areas.map(({ group, area }) => pressBody(group.id, area, round, surroundings.serviceUrl));
    const cpu = { answer: new Array<number>(), all: new Array<number>(), stock: new Array<number>() };
    const all = new Array<number>();

    const figures = await interleave(rounds, {
      ours: async (round) => {
        const before = await product.cpuMs();
        const from = performance.now();
        const ms = await postPresses(product.url ?? '', bodies(round));
        cpu.answer.push((await product.cpuMs()) - before);
        await drained(storage);
        all.push(performance.now() - from);
        cpu.all.push((await product.cpuMs()) - before);
        return perSecond(areas.length, ms);
      },
      theirs: async (round) => {
        const before = await stock.cpuMs();
        const ms = await postPresses(stock.url ?? '', bodies(round));
        cpu.stock.push((await stock.cpuMs()) - before);
        return perSecond(areas.length, ms);
      },
    });
    await product.stop();
    await stock.stop();
    const each = (ms: readonly number[]) => (median(ms) / areas.length).toFixed(2);
    return {
      ratio: figures.ours / figures.theirs,
      details: [
        `${figures.ours.toFixed(0)} answers a second, the stock adapter ${figures.theirs.toFixed(0)}`,
        `CPU of the server for each: ${each(cpu.answer)} ms, the stock adapter ${each(cpu.stock)} ms`,
        `with every card brought up to date in Teams: ${each(cpu.all)} ms of CPU, ${perSecond(areas.length, median(all)).toFixed(0)} a second`,
      ],
    };
  },
};

async function seed(storage: Storage, serviceUrl: string): Promise<{ group: Group; area: MeetingArea }[]> {
  const areas = new Array<{ group: Group; area: MeetingArea }>();
  for (const group of groups) {
    const people = coordinatorsOf(group, serviceUrl);
    const meetings = sampleMeetings(group, people, 5);
    await seedGroup(storage, group, people, serviceUrl);
    await seedMeetings(storage, group, meetings);
    areas.push(...(meetings.at(-1)?.rows ?? []).map((area) => ({ group, area })));
  }
  await inParallel(5, areas, async ({ group, area }) => {
    const person = area.coordinator?.ref ?? '';
    const id = noticeId({ kind: 'statusCard', meetingId: area.meetingId, areaId: area.areaId, person });
    const message = { id, conversationId: `a:${person}`, activityIds: ['1700000000000'] };
    await storage.messages.save(keyOf(group), message);
  });
  return areas;
}

/** One row for each area, as large as the product's, and a receipt as the card. */
async function startStock(surroundings: Surroundings, areas: readonly { area: MeetingArea }[]): Promise<Child> {
  const [first] = areas;
  if (first === undefined) throw new Error('There are no areas.');
  const table = surroundings.freshTable();
  const rows = await TableRows.create(surroundings.connectionString, table);
  await inParallel(5, areas.slice(0, 50), ({ area }) => rows.write(area.areaId, JSON.stringify(area)));
  const before = sampleMeetings(sampleGroup('gruppe', 1), [], 2)[0]?.rows[0];
  const { card } = receiptCard(before ?? first.area, { groupId: 'gruppe', language: 'nb', actions: [] });
  return surroundings.stock(table, card);
}

async function drained(storage: Storage): Promise<void> {
  for (const group of groups) {
    while ((await storage.outbox.pending(keyOf(group))).length > 0) await sleep(50);
  }
}
