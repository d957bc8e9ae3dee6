import type { RawForm } from './status-fields';

/**
 * The string values among what a client sent. Numbers and booleans count as their text, as some clients send toggles
 * so; lists of text as a comma-separated choice; everything else is as if it had not been sent.
 */
export function rawForm(data: unknown): RawForm {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(',');
  return undefined;
}
