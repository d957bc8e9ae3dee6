import pino, { type DestinationStream, type Logger } from 'pino';
import type { Log, LogFields } from '../app/ports/log';
import { describeError, type ErrorClass } from './describe-error';
import { redactSecrets } from './redact-secrets';

const reserved = new Set(['time', 'level', 'event', 'error']);

/** A field that has the name of one of the line's own parts gets a `_` after it; text is redacted and cut. */
function clean(fields: LogFields = {}): Record<string, string | number | boolean | undefined> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      reserved.has(name) ? `${name}_` : name,
      typeof value === 'string' ? redactSecrets(value) : value,
    ]),
  );
}

class PinoLog implements Log {
  constructor(
    private readonly logger: Logger,
    private readonly safeErrors: readonly ErrorClass[],
  ) {}

  info(event: string, fields?: LogFields): void {
    this.logger.info(clean(fields), event);
  }

  warn(event: string, fields?: LogFields): void {
    this.logger.warn(clean(fields), event);
  }

  error(event: string, error: unknown, fields?: LogFields): void {
    this.logger.error({ ...clean(fields), error: describeError(error, this.safeErrors) }, event);
  }

  child(fields: LogFields): Log {
    return new PinoLog(this.logger.child(clean(fields)), this.safeErrors);
  }
}

/**
 * Not pino's own way to standard output: when its reader is gone, that one writes the same line again for ever while the
 * process ends, and the process never does. A line that nobody reads is lost, and nothing else.
 */
function standardOutput(): DestinationStream {
  if (process.stdout.listenerCount('error', ignore) === 0) process.stdout.on('error', ignore);
  return { write: (line) => void process.stdout.write(line) };
}

function ignore(): void {
  // The reader of the log is gone; there is nobody to tell.
}

/**
 * The log as JSON lines on standard output: time (ISO), level, event, then the fields. A child carries its fields, such
 * as the correlation id of an activity or a meeting, into every line.
 * @param options.safeErrors our own error classes, whose message may be shown
 */
export function createJsonLog(
  options: { readonly level: string; readonly safeErrors?: readonly ErrorClass[] },
  destination: DestinationStream = standardOutput(),
): Log {
  const settings = {
    level: options.level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  };
  return new PinoLog(pino(settings, destination), options.safeErrors ?? []);
}
