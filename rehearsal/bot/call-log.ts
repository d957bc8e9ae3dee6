import type { CardMessage, Messenger } from '../../src/app/ports/messenger';
import type { Outcome } from '../../src/domain/delivery';
import type { VirtualClock } from '../virtual-clock';
import type { CardTag, CardTags } from './card-tags';
import type { Lifeline } from './lifeline';

/** One call of the bot's deliveries to Teams. */
export interface TeamsCall {
  readonly do: 'openChat' | 'send' | 'update' | 'startThread';
  readonly tag: CardTag | undefined;
  readonly conversation: string;
  readonly atMs: number;
  readonly lifeline: Lifeline;
  outcome: Outcome['kind'] | 'unknown' | 'throttled' | 'none';
}

/** What a call takes of the year's time. */
const callMs = 15;
/** Until the bot gives up on a call that is not answered. */
const patienceMs = 15_000;

/** Writes down each call, and lets the time pass that it takes. */
export class CallLog {
  readonly calls: TeamsCall[] = [];
  /** The connector does not answer, and does not say so. */
  isHanging = false;

  constructor(
    private readonly clock: VirtualClock,
    private readonly tags: CardTags,
  ) {}

  watch(messenger: Messenger, lifeline: Lifeline): Messenger {
    const write = (what: TeamsCall['do'], conversation: string, card: CardMessage | undefined) => {
      const tag = this.tags.ofCard(card?.card);
      const call: TeamsCall = { do: what, tag, conversation, atMs: this.clock.nowMs, lifeline, outcome: 'none' };
      this.calls.push(call);
      return call;
    };
    const ask = async (call: TeamsCall, does: Promise<Outcome>): Promise<Outcome> => {
      this.clock.pass(callMs);
      const outcome = await does;
      const isUnknown = outcome.kind === 'later' && outcome.isUnknown === true;
      const isThrottled = outcome.kind === 'later' && outcome.trouble === 'throttled';
      call.outcome = isUnknown ? 'unknown' : isThrottled ? 'throttled' : outcome.kind;
      if (this.isHanging && isUnknown) this.clock.to(call.atMs + patienceMs);
      return outcome;
    };
    return {
      openChat: (person, url) => ask(write('openChat', person.id, undefined), messenger.openChat(person, url)),
      send: (place, card) => ask(write('send', place.conversationId, card), messenger.send(place, card)),
      update: (place, id, card) => ask(write('update', place.conversationId, card), messenger.update(place, id, card)),
      startThread: (place, card) =>
        ask(write('startThread', place.channelId, card), messenger.startThread(place, card)),
    };
  }
}
