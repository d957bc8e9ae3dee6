import type { LocalDate } from '../domain/calendar';
import type { FormProblem } from './form-problem';
import { rawForm } from './raw-form';
import { readDay } from './read-day';
import type { RawForm } from './status-fields';

/** A day that came back, or what is wrong with it; `typed` refills a form drawn again. */
export type DayForm =
  | { readonly ok: true; readonly day: LocalDate; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the date input `field`. Whether that day is to come is for others. Never throws. */
export function parseDay(data: unknown, field: string): DayForm {
  const typed = rawForm(data);
  const day = readDay(field, new Map(Object.entries(typed)).get(field));
  return typeof day === 'string' ? { ok: true, day, typed } : { ok: false, problems: [day], typed };
}
