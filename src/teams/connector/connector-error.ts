/** The connector said no, or said nothing. Holds codes only: no address, header, token or text of a message. */
export class ConnectorError extends Error {
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The codes that Teams gave, outermost first, or our own word for what happened. */
  readonly codes: readonly string[];
  /** How long Teams asked us to wait. */
  readonly retryAfterSeconds: number | undefined;
  /** There was no answer, and the request had been on its way: Teams may have done what it asks for. */
  readonly mayHaveArrived: boolean;

  constructor(said: {
    readonly status?: number | undefined;
    readonly codes: readonly string[];
    readonly retryAfterSeconds?: number | undefined;
    readonly mayHaveArrived?: boolean;
    readonly cause?: unknown;
  }) {
    super([said.status, ...said.codes].filter((part) => part !== undefined).join(' '), { cause: said.cause });
    this.name = 'ConnectorError';
    this.status = said.status;
    this.codes = said.codes;
    this.retryAfterSeconds = said.retryAfterSeconds;
    this.mayHaveArrived = said.mayHaveArrived ?? false;
  }
}
