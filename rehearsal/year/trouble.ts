import type { FaultMatch, Misbehaviour } from '../../simulator/connector/faults';
import type { Stage } from './stage';

const minuteMs = 60_000;

/** What goes wrong in the year: the bot is down, or Teams is. */
export class Trouble {
  constructor(private readonly stage: Stage) {}

  /** The bot is down from `atMs` on for so many minutes. */
  botDown(atMs: number, minutes: number): void {
    this.stage.agenda.add(atMs, 'the bot goes down', () => this.#downFor(minutes, 'the bot is down'));
  }

  /** The bot dies in the middle of what it does next, after so many calls, and is back after some minutes. */
  botDies(atMs: number, calls: number, isLastDone: boolean, minutes = 4): void {
    const { stage } = this;
    stage.agenda.add(atMs, 'the bot will die', async () => {
      const life = stage.life;
      if (life === undefined || life.lifeline.isCut || life.lifeline.isDoomed) return;
      life.lifeline.cutAfter(calls, isLastDone);
      void life.lifeline.over.then(() => this.#downFor(minutes, 'the bot died at its work'));
      await Promise.resolve();
    });
  }

  /** For so many minutes, calls of Teams misbehave; at most `times` of them. */
  connector(
    atMs: number,
    minutes: number,
    what: string,
    { match = {}, times = Infinity, ...misbehaviour }: Misbehaviour & { match?: FaultMatch; times?: number },
  ): void {
    const { agenda, teams, facts, around } = this.stage;
    const toMs = atMs + minutes * minuteMs;
    agenda.add(atMs, what, async () => {
      teams.faults.next(match, misbehaviour, times);
      around.calls.isHanging = 'reset' in misbehaviour;
      facts.outages.push({ what, fromMs: atMs, toMs, isBot: false });
      await Promise.resolve();
    });
    agenda.add(toMs, `${what} is over`, async () => {
      teams.faults.clear();
      around.calls.isHanging = false;
      await Promise.resolve();
    });
  }

  /** All wake-ups of the queue are lost: the sweep has to find the group. */
  wakeUpsLost(atMs: number, sweepDays: number): void {
    const { agenda, around, facts } = this.stage;
    agenda.add(atMs, 'wake-ups are lost', async () => {
      facts.happenings.push(`${this.stage.clock.now()} ${around.durable.queue.waiting.length} wake-ups lost`);
      around.durable.queue.waiting = [];
      await Promise.resolve();
    });
    for (let n = 1; n <= sweepDays * 24 * 6; n += 1) {
      agenda.add(atMs + n * 10 * minuteMs, 'sweep', async () => {
        const { life } = this.stage;
        if (life !== undefined && !life.lifeline.isCut) await life.sweep();
      });
    }
  }

  #downFor(minutes: number, what: string): Promise<void> {
    const { stage } = this;
    const fromMs = stage.clock.nowMs;
    const toMs = fromMs + minutes * minuteMs;
    stage.killBot();
    stage.facts.outages.push({ what, fromMs, toMs, isBot: true });
    stage.agenda.add(toMs, 'the bot is back', () => stage.startBot());
    return Promise.resolve();
  }
}
