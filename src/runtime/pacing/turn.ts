/** Not now: to be tried again after so many whole seconds, at least 1. */
export interface ComeBack {
  readonly retryAfterSeconds: number;
}

/** Whether a request may leave now. */
export type Turn = 'go' | ComeBack;

/** The answer to somebody who would have to wait so long. */
export function comeBackIn(ms: number): ComeBack {
  return { retryAfterSeconds: Math.max(1, Math.ceil(ms / 1000)) };
}
