import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import { z } from 'zod';
import { keyOf } from '../../src/domain/group';
import type { Log } from '../../src/app/ports/log';
import type { Ports } from '../../src/app/ports/ports';
import { runGroup } from '../../src/run-group';
import { silentMetrics } from '../../src/runtime/metrics/silent-metrics';
import { publicHolidays } from '../../src/runtime/public-holidays';
import { systemClock } from '../../src/runtime/system-clock';
import { WakeLoop } from '../../src/runtime/wake-loop';
import type { Storage } from '../../src/storage/storage';
import { cardWriter } from '../../src/teams/card-writer';
import { inParallel } from '../in-parallel';
import { interleave } from '../interleave';
import type { Measure } from '../measure';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { seedGroup } from '../seed';
import type { Surroundings } from '../surroundings';
import { TableRows } from '../table-rows';

const many = 10_000;
const few = 100;
const perRound = 10;
const rounds = { least: 6, most: 20, budgetMs: 10_000 };
const startSchema = z.object({ request: z.object({ method: z.string(), path: z.string() }) });
const inAYear = '2027-11-01T00:00:00.000Z';

/** Whether a group that is due costs more because there are many others. */
export const dueWork: Measure = {
  name: 'due-work-10000-groups-vs-100',
  target: 1.1,
  better: 'lower',
  what: 'one wake-up from the queue to its group looked at and armed anew, with 10,000 groups registered against 100: the worse of time and requests',
  async measure(surroundings) {
    const [ours, theirs] = [await registered(surroundings, many), await registered(surroundings, few)];
    const figures = await interleave(rounds, { ours: ours.round, theirs: theirs.round });
    const requests = { many: await requestsOf(ours), few: await requestsOf(theirs) };
    const sweep = { many: await ours.sweep(), few: await theirs.sweep() };
    await Promise.all([ours.stop(), theirs.stop()]);
    return {
      ratio: Math.max(figures.ours / figures.theirs, requests.many / requests.few),
      details: [
        `${figures.ours.toFixed(2)} ms with ${many} groups, ${figures.theirs.toFixed(2)} ms with ${few}`,
        `${requests.many} requests for ${perRound} wake-ups with ${many} groups, ${requests.few} with ${few}`,
        `a sweep, once in ten minutes and nobody late: ${sweep.many.toFixed(0)} ms with ${many}, ${sweep.few.toFixed(0)} ms with ${few}`,
      ],
    };
  },
};

const silent: Log = { info: () => undefined, warn: () => undefined, error: console.error, child: () => silent };

/** Nothing is to be sent: the group has its meeting behind it and the next one far ahead. */
function portsOf(storage: Storage): Ports {
  const nothing = () => Promise.reject(new Error('nothing is sent here'));
  return {
    ...storage,
    clock: systemClock,
    log: silent,
    messenger: { openChat: nothing, send: nothing, update: nothing, startThread: nothing },
    roster: { membersOf: nothing },
    cards: cardWriter,
    wake: { hint: () => undefined, insure: () => Promise.resolve(), arm: () => Promise.resolve() },
    holidays: publicHolidays(),
    metrics: silentMetrics,
  };
}

interface Registered {
  readonly table: string;
  /** So many wake-ups, one after the other; ms for each. */
  readonly round: () => Promise<number>;
  /** One sweep, in ms. */
  readonly sweep: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * A store with so many groups, all with a wake-up far ahead, and one of them to be woken. The table of the few is filled
 * up with the rows of groups that are not registered: Azurite, unlike the service, looks through all of a table for a
 * query, and through all rows of that name for a single one.
 */
async function registered(surroundings: Surroundings, count: number): Promise<Registered> {
  const table = surroundings.freshTable();
  const storage = surroundings.storage(table);
  const { queue, plan } = surroundings.wakes(table);
  const group = sampleGroup('gruppe-0', 7);
  const key = keyOf(group);
  await seedGroup(storage, group, coordinatorsOf(group, ''), '');
  const others = Array.from({ length: count - 1 }, (_, index) => `gruppe-${index + 1}`);
  await inParallel(10, others, async (id) => {
    const other = sampleGroup(id, 1);
    await storage.groups.save({ revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'bench', group: other }, undefined);
    await plan.save(keyOf(other), { generation: 1, at: inAYear }, undefined);
  });
  const fillers = Array.from({ length: many - count }, (_, index) => `gruppe-${count + index}`);
  const rows = await TableRows.create(surroundings.connectionString, table);
  if (fillers.length > 0) await rows.copy('gruppe-1', fillers);
  const ports = portsOf(storage);
  const loop = new WakeLoop(queue, plan, ports.clock, ports.log, { idleMs: 5, sweepMs: 3_600_000 });
  const done = new EventEmitter();
  await loop.arm(key, inAYear);
  loop.start({
    run: async () => {
      const at = await runGroup(ports, key);
      done.emit('run');
      return at;
    },
  });
  const wake = async (): Promise<void> => {
    const run = once(done, 'run');
    await queue.put({ key, generation: undefined }, 0);
    await run;
  };
  return {
    table,
    round: async () => {
      const from = performance.now();
      for (let times = 0; times < perRound; times += 1) await wake();
      return (performance.now() - from) / perRound;
    },
    sweep: async () => {
      const from = performance.now();
      await loop.sweep();
      return performance.now() - from;
    },
    stop: () => loop.stop(),
  };
}

/** Those of this store alone, and without the looks into the queue, whose number is a matter of time. */
async function requestsOf({ table, round }: Registered): Promise<number> {
  let requests = 0;
  const count = (message: unknown): void => {
    const { method, path } = startSchema.parse(message).request;
    const isOfTable = path.includes(table) || path.endsWith('$batch');
    if (isOfTable && !(method === 'GET' && path.includes('/messages'))) requests += 1;
  };
  subscribe('http.client.request.start', count);
  await round();
  unsubscribe('http.client.request.start', count);
  return requests;
}
