import type { Call, CallKind } from './call';

/** Which calls misbehave; everything that is said has to fit. */
export interface FaultMatch {
  readonly kind?: CallKind | readonly CallKind[];
  readonly method?: string;
  readonly path?: RegExp;
  /** A conversation id; a channel id also means its threads. */
  readonly conversation?: string;
  /** A person, by key or any id: their chat, or opening it. */
  readonly person?: string;
}

/** How a call misbehaves. With `afterWork` the work is done first, and the caller does not get to know. */
export type Misbehaviour =
  | {
      readonly answer: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** A text is sent as it is, whatever it says. */
      readonly body?: object | string;
      readonly afterWork?: boolean;
    }
  /** Does the work and answers as usual, but this much later. */
  | { readonly delayMs: number }
  /** Never answers. */
  | { readonly hang: true; readonly afterWork?: boolean }
  /** Cuts the connection. */
  | { readonly reset: true; readonly afterWork?: boolean };

interface Fault {
  readonly match: FaultMatch;
  readonly misbehaviour: Misbehaviour;
  left: number;
}

/** Does this call, about this person's chat when it is about one, fit the match? */
function fits(match: FaultMatch, call: Call, isAbout: (person: string) => boolean): boolean {
  const kinds = match.kind === undefined ? undefined : [match.kind].flat();
  const conversation = call.conversationId ?? '';
  return (
    call.kind !== 'unknown' &&
    (kinds === undefined || kinds.includes(call.kind)) &&
    (match.method === undefined || match.method.toUpperCase() === call.method) &&
    (match.path === undefined || match.path.test(call.path)) &&
    (match.conversation === undefined ||
      conversation === match.conversation ||
      conversation.startsWith(`${match.conversation};`)) &&
    (match.person === undefined || isAbout(match.person))
  );
}

/** What the connector has been told to do wrong. The oldest fault that fits a call is used, as often as it was asked. */
export class Faults {
  private readonly waiting: Fault[] = [];

  /** The next `times` (1) calls that fit misbehave; `Infinity` until `clear`. */
  next(match: FaultMatch, misbehaviour: Misbehaviour, times = 1): void {
    this.waiting.push({ match, misbehaviour, left: times });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** How many calls will still misbehave. */
  get left(): number {
    return this.waiting.reduce((sum, fault) => sum + fault.left, 0);
  }

  take(call: Call, isAbout: (person: string) => boolean): Misbehaviour | undefined {
    const index = this.waiting.findIndex((fault) => fits(fault.match, call, isAbout));
    const fault = this.waiting[index];
    if (fault === undefined) return undefined;
    fault.left -= 1;
    if (fault.left <= 0) this.waiting.splice(index, 1);
    return fault.misbehaviour;
  }
}
