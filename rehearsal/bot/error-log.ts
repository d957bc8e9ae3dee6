import type { Log, LogFields } from '../../src/app/ports/log';

/** What the bot complained about, by what it said; the rest of its log is not kept. */
export class ErrorLog implements Log {
  constructor(
    readonly errors = new Map<string, { count: number; example: string }>(),
    private readonly fields: LogFields = {},
  ) {}

  info(): void {
    // Of no interest here.
  }

  warn(): void {
    // Refusals are counted where they happen.
  }

  error(event: string, error: unknown, fields: LogFields = {}): void {
    const example = `${error instanceof Error ? String(error.stack) : 'unknown'} ${JSON.stringify({ ...this.fields, ...fields })}`;
    const known = this.errors.get(event) ?? { count: 0, example };
    this.errors.set(event, { ...known, count: known.count + 1 });
  }

  child(fields: LogFields): Log {
    return new ErrorLog(this.errors, { ...this.fields, ...fields });
  }
}
