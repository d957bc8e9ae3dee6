import type { LocalDate } from '../domain/calendar';
import type { FormProblem } from './form-problem';
import { dayField, timeField, type WhenKey } from './plan-fields';
import { rawForm } from './raw-form';
import { readDay } from './read-day';
import { readTime } from './read-time';
import type { RawForm } from './status-fields';

/** A day and a wall-clock time that came back, or what is wrong with them; `typed` refills a form drawn again. */
export type WhenForm =
  | { readonly ok: true; readonly day: LocalDate; readonly time: string; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the plan card's form `key`. Whether that time is to come, and free, is for others. Never throws. */
export function parseWhen(data: unknown, key: WhenKey): WhenForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const day = readDay(dayField(key), values.get(dayField(key)));
  const time = readTime(timeField(key), values.get(timeField(key)));
  return typeof day === 'string' && typeof time === 'string'
    ? { ok: true, day, time, typed }
    : { ok: false, problems: [day, time].filter((one) => typeof one !== 'string'), typed };
}
