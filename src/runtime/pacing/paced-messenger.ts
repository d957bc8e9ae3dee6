import type { Log } from '../../app/ports/log';
import type { CardMessage, Messenger, Place } from '../../app/ports/messenger';
import type { Outcome } from '../../domain/delivery';
import type { Person } from '../../domain/person';
import type { Circuit, Pass, Sign } from './circuit';
import type { Circuits } from './circuits';
import type { ConversationPace } from './conversation-pace';
import type { TenantPace } from './tenant-pace';
import type { Timing } from './timing';
import type { ComeBack } from './turn';

/** What it is when Teams asks for patience and does not say for how long. */
const pauseSeconds = 1;

export interface Pacing {
  readonly tenants: TenantPace;
  readonly conversations: ConversationPace;
  readonly circuits: Circuits;
  readonly timing: Timing;
  readonly log: Log;
}

interface Target {
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** Undefined for a call that writes into no conversation. */
  readonly conversation: string | undefined;
  /** Who or what is written to, for the circuit. */
  readonly recipient: string;
}

/**
 * Calls Teams no faster than Teams allows, and not at all while its connector is down. Each call is one request; the
 * wait for it is part of the call, 12 seconds at most. What would take longer comes back as `later`, with the error
 * `CircuitOpen`, `ConversationPace` or `TenantPace`: then nothing was sent and nobody has failed.
 */
export class PacedMessenger implements Messenger {
  constructor(
    private readonly inner: Messenger,
    private readonly pacing: Pacing,
  ) {}

  openChat(person: Pick<Person, 'tenantId' | 'id'>, serviceUrl: string): Promise<Outcome> {
    const target = { tenantId: person.tenantId, serviceUrl, conversation: undefined, recipient: person.id };
    return this.#call(target, () => this.inner.openChat(person, serviceUrl));
  }

  send(place: Place, message: CardMessage): Promise<Outcome> {
    return this.#call(targetOf(place), () => this.inner.send(place, message));
  }

  update(place: Place, activityId: string, message: CardMessage): Promise<Outcome> {
    return this.#call(targetOf(place), () => this.inner.update(place, activityId, message));
  }

  startThread(place: Parameters<Messenger['startThread']>[0], message: CardMessage): Promise<Outcome> {
    const target = targetOf({ ...place, conversationId: place.channelId });
    return this.#call(target, () => this.inner.startThread(place, message));
  }

  async #call(target: Target, ask: () => Promise<Outcome>): Promise<Outcome> {
    const { tenants, conversations, circuits, timing } = this.pacing;
    const circuit = circuits.of(target);
    const isClosed = circuit.look(timing.elapsedMs());
    if (isClosed !== 'go') return later('CircuitOpen', isClosed);

    const planned = target.conversation === undefined ? undefined : conversations.plan(keyOf(target));
    if (planned !== undefined && 'retryAfterSeconds' in planned) return later('ConversationPace', planned);
    if (planned !== undefined) await timing.sleep(planned.atMs - timing.elapsedMs());

    const turn = await tenants.take(target.tenantId);
    // The circuit may have opened while this call waited.
    const pass = turn === 'go' ? circuit.enter(timing.elapsedMs()) : turn;
    if (typeof pass === 'object') {
      planned?.drop();
      return later(turn === 'go' ? 'CircuitOpen' : 'TenantPace', pass);
    }
    planned?.goes();
    return this.#watched(target, circuit, pass, ask);
  }

  async #watched(target: Target, circuit: Circuit, pass: Pass, ask: () => Promise<Outcome>): Promise<Outcome> {
    const { tenants, timing, log } = this.pacing;
    let sign: Sign = 'none';
    try {
      const outcome = await ask();
      sign = signOf(outcome);
      if (outcome.kind === 'later' && outcome.trouble === 'throttled') {
        tenants.pause(target.tenantId, outcome.retryAfterSeconds ?? pauseSeconds);
      }
      return outcome;
    } finally {
      const became = circuit.leave(pass, sign, timing.elapsedMs(), target.recipient);
      if (became === 'opened') log.warn('Teams does not answer, waiting for it', { tenantId: target.tenantId });
      if (became === 'closed') log.info('Teams answers again', { tenantId: target.tenantId });
    }
  }
}

function targetOf({ tenantId, serviceUrl, conversationId }: Place): Target {
  return { tenantId, serviceUrl, conversation: conversationId, recipient: conversationId };
}

/** All threads of a channel count as one conversation: Teams does not say that they are counted apart. */
function keyOf({ tenantId, conversation = '' }: Target): string {
  return `${tenantId} ${conversation.replace(/;messageid=\d+$/, '')}`;
}

/** Whatever Teams answers, a refusal or a plea for patience too, shows that it works. */
function signOf(outcome: Outcome): Sign {
  return outcome.kind === 'later' && outcome.trouble === 'down' ? 'down' : 'up';
}

function later(error: string, { retryAfterSeconds }: ComeBack): Outcome {
  return { kind: 'later', error, retryAfterSeconds, isUnknown: false };
}
