import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../src/views/words';
import { openQueueProxy } from '../storage/queue-proxy';
import { openStoreProxy, type StoreProxy } from '../storage/store-proxy';
import { conflicting, down, throttled, type Trouble } from '../storage/troubles';
import { freshTable } from '../support/azurite';
import { ShiftedClock } from '../support/fakes/shifted-clock';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';
import { startWholeBot } from '../support/whole-bot';

/** Of five minutes each, until what is waited for has to be there: an hour, in which no step of the week comes. */
const mostRounds = 12;
/** The pauses between tries at the store are shorter. */
const restMs = 1_500;

interface Receipt {
  readonly areaId: string;
  readonly text: string;
}

/** A week in which each step comes while the store is in trouble, and people press until they have a receipt. */
class TroubledWeek {
  readonly receipts: Receipt[] = [];
  refused = 0;

  private constructor(
    readonly play: WeekPlayer,
    private readonly table: StoreProxy,
    private readonly queue: StoreProxy,
    private readonly trouble: Trouble,
  ) {}

  private get proxies(): readonly StoreProxy[] {
    return [this.table, this.queue];
  }

  static async begin(trouble: Trouble): Promise<TroubledWeek> {
    const table = await openStoreProxy(freshTable().connectionString);
    const queue = await openQueueProxy(table.connectionString);
    const clock = new ShiftedClock('2026-11-01T07:50:00.000Z');
    const meeting = { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' } as const;
    const whole = await startWholeBot({
      clock,
      group: { automatic: true, meeting: { ...meeting, remindBefore: ['P1D'] } },
      wakeUps: { idleMs: 100 },
      connectionString: queue.connectionString,
    });
    const play = new WeekPlayer(whole, clock);
    await play.teams.team.installs('leder');
    await play.bot.ports.wake.arm(play.key, clock.now());
    return new TroubledWeek(play, table, queue, trouble);
  }

  /** The time comes while the store is in trouble, which ends a minute later. */
  async at(time: string, meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.play.teams.quiet();
    for (const proxy of this.proxies) proxy.setClimate(this.trouble);
    // Waiting for what came before may have taken longer.
    const from = [time, this.play.clock.now()].toSorted().at(-1) ?? time;
    await this.play.jumpTo(from);
    await Promise.all([meanwhile(), this.goesBy(from)]);
  }

  private async goesBy(time: string): Promise<void> {
    await sleep(this.trouble === down ? 1_000 : 200);
    this.play.clock.jumpTo(new Date(Date.parse(time) + 60_000).toISOString());
    for (const proxy of this.proxies) proxy.setClimate(this.trouble === down ? () => 'fine' : this.trouble);
  }

  /**
   * Waits for it. When the bot has come to rest without it, some minutes go by: what was in hand when its outcome could
   * not be stored is taken up again four minutes later, and may meet trouble again.
   */
  async comes<T extends object | true>(what: string, look: () => T | undefined | false | null): Promise<T> {
    for (let round = 0; round < mostRounds; round += 1) {
      const found = await this.restOr(what, look);
      if (found !== undefined) return found;
      await this.minutesGoBy();
    }
    throw new Error(`${what} did not come within ${mostRounds} rounds of five minutes.`);
  }

  /** The trouble is over, and nothing is left to be delivered. */
  async settles(): Promise<void> {
    for (const proxy of this.proxies) proxy.setClimate(() => 'fine');
    for (let round = 0; round < mostRounds; round += 1) {
      await this.minutesGoBy();
      await this.restOr('rest', () => undefined);
      if ((await this.play.bot.ports.outbox.pending(this.play.key)).length === 0) return;
    }
    throw new Error(`Something is left to be delivered after ${mostRounds} rounds of five minutes.`);
  }

  /** What is looked for, or undefined when the woken bot has not called the table for longer than it waits between tries. */
  private async restOr<T extends object | true>(
    what: string,
    look: () => T | undefined | false | null,
  ): Promise<T | undefined> {
    const sinceMs = performance.now();
    this.play.bot.wakeAll();
    // Waiting wake-ups are asked for all the time; whoever works asks the table.
    const isAtRest = () => Math.min(performance.now() - sinceMs, this.table.stillMs()) > restMs;
    const { found } = await this.play.teams.waitFor(
      () => {
        const found = look();
        if (found !== undefined && found !== false && found !== null) return { found };
        return isAtRest() ? { found: undefined } : undefined;
      },
      { what, timeoutMs: 60_000 },
    );
    return found;
  }

  private async minutesGoBy(): Promise<void> {
    await this.play.jumpTo(new Date(Date.parse(this.play.clock.now()) + 300_000).toISOString());
  }

  /** Presses until there is a receipt; whoever gets none is told so. */
  async answers(areaId: string, text: string): Promise<void> {
    const card = await this.comes('the card', () => this.play.find(areaId, '"status.'));
    for (let tries = 0; tries < 60; tries += 1) {
      const outcome = await this.play.teams.as(areaId).presses(card, 'status.send', { level: 'normal', text });
      if (JSON.stringify(outcome.card ?? '').includes('status.edit')) {
        this.receipts.push({ areaId, text });
        return;
      }
      expect(outcome.text).toBe(say('nb', 'reply.failure'));
      this.refused += 1;
      await sleep(100);
    }
    throw new Error(`${areaId} never got a receipt`);
  }

  async ends(): Promise<void> {
    for (const proxy of this.proxies) proxy.setClimate(() => 'fine');
    await this.play.close();
    for (const proxy of this.proxies) await proxy.close();
  }
}

/** Together: most of a week is waiting. */
describe('a meeting', () => {
  it.concurrent.each<[string, Trouble]>([
    ['is down for a minute at each step', down],
    ['turns a fifth of the calls away', throttled],
    ['answers a conflict to a fourth of the writes', conflicting],
  ])(
    'loses no reply that has a receipt, doubles no meeting and no reminder, and ends with the right board, while the store %s',
    async (_what, trouble) => {
      const week = await TroubledWeek.begin(trouble);
      try {
        await goThrough(week, trouble);
      } finally {
        await week.ends();
      }
    },
    180_000,
  );
});

async function goThrough(week: TroubledWeek, trouble: Trouble): Promise<void> {
  const { play } = week;
  const areas = play.whole.group.areas.map(({ id }) => id);
  await week.at('2026-11-01T08:00:00.000Z');
  await week.comes('the cards', () => areas.every((area) => play.find(area, 'status.send')));
  await week.at('2026-11-01T12:00:00.000Z', async () => {
    await Promise.all(['helse', 'oppvekst', 'byutvikling'].map((area) => week.answers(area, `Først ${area}`)));
  });
  await week.at('2026-11-02T06:00:00.000Z');
  const silentAreas = ['kultur', 'naering', 'okonomi', 'organisasjon'];
  // Each at most once: one that was marked and met trouble before the send is not made up for.
  const reminded = () => silentAreas.filter((area) => play.find(area, '"showCard"'));
  await week.comes('the reminders', () => reminded().length >= (trouble === throttled ? 3 : 4));
  await week.at('2026-11-02T12:00:00.000Z', () => week.answers('kultur', 'Etter påminnelsen'));
  await week.at('2026-11-03T06:00:00.000Z');
  await week.comes('the preview', () => play.find('leder', '"postNow"'));
  await week.at('2026-11-03T07:30:00.000Z');
  const thread = await week.comes('board and log', () =>
    play.teams.threads().find(({ root, replies }) => root.card !== undefined && replies.length > 0),
  );
  await week.at('2026-11-03T07:40:00.000Z', () => week.answers('naering', 'Etter fristen'));
  await week.comes('the late reply on the board', () => textOf(thread.root).includes('Etter fristen'));
  await week.at('2026-11-08T08:00:00.000Z');
  await week.comes('the next cards', () => areas.every((area) => play.find(area, WeekPlayer.nextId)));
  await week.settles();

  for (const { areaId, text } of week.receipts) {
    const stored = await play.bot.ports.meetings.replies(play.key, WeekPlayer.meetingId, areaId);
    expect([areaId, ...stored.map(({ content }) => content.text)]).toEqual([areaId, text]);
  }
  expect(week.receipts).toHaveLength(5);
  const silent = { okonomi: 'silent', organisasjon: 'silent' };
  expect((await play.meeting())?.ledger).toEqual({
    ...{ helse: 'inTime', oppvekst: 'inTime', byutvikling: 'inTime', kultur: 'inTime', naering: 'late' },
    ...silent,
  });
  const reminders = areas.map((area) => play.cards(area).filter((card) => textOf(card).includes('"showCard"')).length);
  expect(reminders.slice(0, 3)).toEqual([0, 0, 0]);
  expect(Math.max(...reminders)).toBe(1);
  const boards = play.teams.threads().filter(({ root }) => textOf(root).includes('Etter fristen'));
  expect(boards).toHaveLength(1);
  for (const { text } of week.receipts) expect(textOf(thread.root)).toContain(text);
  expect(await play.bot.ports.meetings.head(play.key)).toMatchObject({ value: { openMeetingId: WeekPlayer.nextId } });
}
