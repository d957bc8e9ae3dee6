import type { Message } from '../../simulator/connector/message';
import type { Simulator } from '../../simulator/connector/simulator';
import { BotUnreachable } from '../../simulator/connector/bot-link';
import { cardParts } from '../../simulator/connector/card-parts';
import type { ActionChoice } from '../../simulator/connector/find-action';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Filled } from '../../simulator/connector/press-data';
import type { Config } from '../../src/config';
import type { Group } from '../../src/domain/group';
import type { GroupKey } from '../../src/domain/identifiers';
import { say } from '../../src/views/words';
import { Agenda } from '../agenda';
import { BotLife } from '../bot/bot-life';
import { inVirtualTime } from '../bot/in-virtual-time';
import { Lifeline } from '../bot/lifeline';
import type { Surroundings } from '../bot/surroundings';
import type { Chance } from '../chance';
import { Facts } from './facts';

const minuteMs = 60_000;
const mostTries = 6;

/** Where the year is played: the town, the bot while it lives, and what is on the agenda. */
export class Stage {
  readonly agenda = new Agenda();
  readonly facts = new Facts();
  life: BotLife | undefined;

  constructor(
    readonly around: Surroundings,
    readonly teams: Simulator,
    readonly chance: Chance,
    readonly key: GroupKey,
    private readonly config: Config,
  ) {}

  get clock() {
    return this.around.clock;
  }

  get storage() {
    return this.around.durable.storage;
  }

  async group(): Promise<Group> {
    const stored = await this.storage.groups.find(this.key);
    if (stored === undefined) throw new Error('The group is not there.');
    return stored.value.group;
  }

  async startBot(): Promise<void> {
    if (this.life !== undefined && !this.life.lifeline.isCut) return;
    this.life = await BotLife.start(this.around, this.config, this.key, this.teams);
  }

  /** The bot is gone from one moment to the next. */
  killBot(): void {
    this.life?.lifeline.cut();
    this.teams.botUrl = undefined;
  }

  /**
   * Somebody does something. Who finds that the bot does not answer, or that it failed, tries again some time later, a
   * few times.
   */
  async act(what: string, does: () => Promise<{ readonly status: number } | undefined>, tries = 1): Promise<void> {
    const life = this.life;
    let hasAnswered = true;
    try {
      const outcome = await this.#inTime(does(), life?.lifeline ?? new Lifeline());
      await life?.settle();
      if (outcome === undefined || !hasFailed(outcome)) return;
    } catch (error) {
      if (!(error instanceof BotUnreachable)) throw error;
      hasAnswered = false;
    }
    this.facts.unanswered += 1;
    if (tries >= mostTries) {
      // In an outage of days somebody gives up; a bot that answers must not fail so often.
      if (hasAnswered) this.facts.surprises.push(`${this.clock.now()} given up after ${tries} tries: ${what}`);
      return;
    }
    const waitMs = this.chance.between(10, 50, what, tries) * minuteMs;
    this.agenda.add(this.clock.nowMs + waitMs, what, () => this.act(what, does, tries + 1));
  }

  says(who: string, text: string): Promise<void> {
    return this.act(`${who} says ${text}`, () => this.teams.as(who).says(text));
  }

  /** Presses a button of the newest message that has it. */
  async pressesNewest(who: string, choice: ActionChoice, filled: Filled = {}): Promise<PressOutcome> {
    const message = this.newestWith(who, choice);
    if (message === undefined) throw new Error(`${who} has no card with that button.`);
    return this.teams.as(who).presses(message, choice, filled);
  }

  newestWith(who: string, choice: ActionChoice): Message | undefined {
    const { id } = this.teams.people.get(who);
    const isMeant = typeof choice === 'function' ? choice : (action: object) => Reflect.get(action, 'verb') === choice;
    return this.teams.sentTo(who).findLast((message) => {
      const card = message.cardFor(id);
      return card !== undefined && cardParts(card).some(({ action }) => isMeant(action));
    });
  }

  async #inTime<T>(work: Promise<T>, lifeline: Lifeline): Promise<T> {
    work.catch(() => undefined);
    await inVirtualTime(work, lifeline, this.clock);
    if (lifeline.isCut) throw new BotUnreachable('The bot died while it was asked.');
    return work;
  }
}

function hasFailed(outcome: { readonly status: number; readonly text?: string | undefined }): boolean {
  return outcome.status >= 500 || outcome.text === say('nb', 'reply.failure');
}
