/** How pacing measures time and waits. Not the clock on the wall: that can be set back. */
export interface Timing {
  /** Milliseconds since some moment; never goes back. */
  elapsedMs(): number;
  /** Resolves after `ms`; at once for 0 or less. */
  sleep(ms: number): Promise<void>;
}
