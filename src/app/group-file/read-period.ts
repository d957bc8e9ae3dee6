import type { LocalDate } from '../../domain/calendar';
import type { Fields } from './read-fields';
import { values } from './value-readers';

/** A period's own keys. */
export const periodKeys = ['from', 'to'] as const;

/** The first and last day of whatever has them; a missing one is left out altogether. */
export function readPeriod(fields: Fields): { from?: LocalDate; to?: LocalDate } {
  const from = fields.optional('from', values.date);
  const to = fields.optional('to', values.date);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
