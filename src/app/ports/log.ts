/** Facts for the operator. Ids, counts and codes only: never free text of a card, never a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Structured log; a child carries its fields into every line. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` is logged by its type, code and stack, never with what a person wrote. */
  error(event: string, error: unknown, fields?: LogFields): void;
  child(fields: LogFields): Log;
}
