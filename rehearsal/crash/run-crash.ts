import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAzurite } from '../../bench/start-azurite';
import { sampleWorld } from '../../simulator/connector/sample-world';
import { startConnector } from '../../simulator/connector/start-connector';
import type { Log } from '../../src/app/ports/log';
import { keyOf } from '../../src/domain/group';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { createWakes } from '../../src/storage/create-wakes';
import { Balancer } from './balancer';
import { checkEdits, type EditFigures } from './checks/check-edits';
import { checkMeetings } from './checks/check-meetings';
import { checkReminders, type ReminderFigures } from './checks/check-reminders';
import { checkReplies } from './checks/check-replies';
import { Findings } from './checks/findings';
import { readStored, type Stored } from './checks/stored';
import { Coordinators } from './coordinators';
import { CrashDoor } from './crash-door';
import { CrashPlan, type Pace } from './crash-plan';
import { endOfRun, type EndOfRun } from './end-of-run';
import { Fleet } from './fleet';
import type { Intent } from './intents';
import { insist } from './insist';
import { Killer } from './killer';
import { prepareStore } from './prepare-store';
import { SendBook } from './send-book';

export interface CrashOptions {
  readonly kills: number;
  readonly replicas: number;
  readonly pace: Pace;
  /** At most, and at most 24. The run ends with the meeting in which the last kill is. */
  readonly meetings: number;
  /** About twice the mean time between two kills. */
  readonly longestGapMs: number;
  readonly claimSeconds: number;
  /** The built `bot-child.js`. */
  readonly program: string;
  /** Waits until the last hint is out of the queue, which takes half a minute. */
  readonly drains: boolean;
  readonly tell?: (line: string) => void;
}

export interface CrashReport {
  readonly findings: readonly string[];
  readonly kills: Readonly<Record<string, number>>;
  readonly lives: number;
  readonly stored: Stored;
  readonly intents: readonly Intent[];
  readonly book: SendBook;
  readonly reminders: ReminderFigures;
  readonly edits: EditFigures;
  readonly redelivered: number;
  readonly serverErrors: number;
  readonly queueMost: number;
  readonly end: EndOfRun;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined, child: () => silent };
/** Until the first cards go out: the processes have to be there by then. */
const leadSeconds = 16;
/** Kills go on for so long after the start of the last meeting. */
const overrunMs = 60_000;
/** The wake-up to come, and one that a kill has left beside it. */
const mostAtRest = 2;

/** Plays meetings on replicas that are killed again and again, and looks at everything that came of it. */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const { tell = () => undefined } = options;
  const azurite = await startAzurite();
  const plan = new CrashPlan(options.pace, options.meetings, leadSeconds, Date.now());
  const { group } = plan;
  const key = keyOf(group);
  const address = { connectionString: azurite.connectionString, tableName: `c${randomUUID().replaceAll('-', '')}` };
  const clock = { now: () => new Date(plan.atMs(Date.now())).toISOString() };
  const storage = createTableStorage({ ...address, log: silent, clock });
  const { queue } = createWakes({ ...address, log: silent });
  const teams = await startConnector({
    world: sampleWorld,
    now: () => new Date(plan.atMs(Date.now())),
    botTimeoutMs: 20_000,
  });
  const fleet = new Fleet(
    options.program,
    {
      PATH: process.env['PATH'],
      PORT: '0',
      BOT_AUTH: 'anonymous',
      LOG_LEVEL: 'silent',
      ALLOWED_TENANTS: sampleWorld.tenantId,
      AZURE_STORAGE_CONNECTION_STRING: address.connectionString,
      CRASH_TABLE: address.tableName,
      CRASH_OFFSET_MS: String(plan.offsetMs),
      CRASH_CLAIM_SECONDS: String(options.claimSeconds),
    },
    options.replicas,
  );
  const balancer = new Balancer(fleet);
  const book = new SendBook(storage, key, plan);
  const door = new CrashDoor(teams, fleet, book, plan);
  teams.addAnnex((request, response, url) => door.handle(request, response, url));
  fleet.onKill((replica) => book.killed(replica));
  const killer = new Killer(fleet, door, balancer, plan);
  const coordinators = new Coordinators(teams, plan);
  let queueMost = 0;
  let isOver = false;
  let players: NodeJS.Timeout | undefined;
  const watch = async (): Promise<void> => {
    while (!isOver) {
      queueMost = Math.max(queueMost, (await insist(() => queue.counts())).waiting);
      await sleep(2_000);
    }
  };
  try {
    const actionIds = await prepareStore(storage, plan);
    await fleet.start();
    teams.botUrl = await balancer.listen();
    await teams.team.installs('leder');
    for (const areaId of ['leder', ...plan.areaIds]) await teams.as(areaId).installs();
    const watching = watch();
    const played = new Map<string, Promise<void>>();
    players = setInterval(() => {
      for (const id of plan.meetingIds) {
        const isNear = plan.atMs(Date.now()) > plan.startMs(id) - options.pace.askBefore * 1000;
        if (isNear && !played.has(id)) played.set(id, coordinators.play(id));
      }
    }, 200);
    while (plan.atMs(Date.now()) < plan.startMs(plan.meetingIds[0] ?? '') - options.pace.askBefore * 1000)
      await sleep(100);
    let told = 0;
    const lastMs = plan.startMs(plan.meetingIds.at(-1) ?? '');
    while (killer.count < options.kills - 1 && plan.atMs(Date.now()) < lastMs + overrunMs) {
      await killer.strike(options.longestGapMs);
      if (killer.count - told >= 10) {
        told = killer.count;
        tell(`${killer.count} kills, ${fleet.up.length} up, ${played.size} meetings, ${book.sends.length} messages`);
      }
    }
    // The last one stays dead: the others have to see to what it leaves behind.
    await killer.strikeLast();
    const end = await endOfRun({ storage, queue, key, plan, drains: options.drains });
    await Promise.all(played.values());
    clearInterval(players);
    isOver = true;
    await watching;
    await book.settled();

    const findings = new Findings();
    const stored = await readStored(storage, key, plan.meetingIds, actionIds);
    checkReplies(stored, coordinators.intents, findings);
    checkMeetings(stored, plan, findings);
    const reminders = checkReminders(stored, book.sends, findings);
    const edits = checkEdits(teams, stored, book.sends, findings);
    for (const { sent, wasKnown, afterKill } of book.doubled) {
      findings.expect(!wasKnown, () => `${sent.key} was sent again although the store knew of it`);
      findings.expect(afterKill, () => `${sent.key} was sent twice and nobody was killed`);
    }
    findings.expect(end.outboxEmptyAfterMs !== undefined, () => `waits in the outbox: ${end.waiting.join(' ')}`);
    findings.expect((end.queueAtRest ?? 0) <= mostAtRest, () => `${end.queueAtRest ?? 0} wake-ups stay in the queue`);
    findings.expect(end.poison === 0, () => `${end.poison} wake-ups were buried`);
    const died = fleet.lives.filter(({ hasDied }) => hasDied).length;
    findings.expect(died === 0, () => `${died} processes ended by themselves`);
    return {
      findings: findings.all,
      kills: killer.kills,
      lives: fleet.lives.length,
      stored,
      intents: coordinators.intents,
      book,
      reminders,
      edits,
      redelivered: balancer.redelivered,
      serverErrors: balancer.serverErrors,
      queueMost,
      end,
    };
  } finally {
    isOver = true;
    clearInterval(players);
    await fleet.end();
    balancer.close();
    await teams.close();
    await azurite.stop();
  }
}
