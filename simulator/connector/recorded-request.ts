import type { CallKind } from './call';

/** One request of the bot, and what became of it. */
export interface RecordedRequest {
  readonly kind: CallKind;
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly at: Date;
  /** Did the request carry a bearer token? The token itself is not kept. */
  readonly withToken: boolean;
  /** The HTTP status that left, once it has; `hang` and `reset` for the faults of those names. */
  status: number | 'hang' | 'reset' | undefined;
}
