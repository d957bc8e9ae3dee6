import type { Log, LogFields } from '../../src/app/ports/log';

/** A log that keeps what it was told. */
export function recordingLog(): Log & { readonly errors: readonly { error: unknown; fields: LogFields }[] } {
  const errors: { error: unknown; fields: LogFields }[] = [];
  const log = {
    errors,
    info: () => undefined,
    warn: () => undefined,
    error: (_event: string, error: unknown, fields: LogFields = {}) => void errors.push({ error, fields }),
    child: (): Log => log,
  };
  return log;
}
