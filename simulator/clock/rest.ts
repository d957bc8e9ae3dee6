/** When a bot counts as being at rest, in ms of the machine's clock. */
export interface Rest {
  /** How long its answer must have stood. */
  readonly stillMs: number;
  readonly askEveryMs: number;
  /** How long one waits for it. */
  readonly patienceMs: number;
}
