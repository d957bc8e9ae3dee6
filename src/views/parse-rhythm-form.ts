import type { LocalDate } from '../domain/calendar';
import { rhythmNameSchema, type RhythmName } from '../domain/rhythm';
import type { FormProblem } from './form-problem';
import { rawForm } from './raw-form';
import { readDay } from './read-day';
import { readTime } from './read-time';
import { reasonLimit, rhythmFields } from './rhythm-fields';
import type { RawForm } from './status-fields';
import { typedText } from './typed-text';

/** The form for another rhythm that came back, or what is wrong with it; `typed` refills a form drawn again. */
export type RhythmForm =
  | {
      readonly ok: true;
      readonly rhythm: RhythmName;
      /** Wall-clock time in the group's zone; none for the normal rhythm, which lasts. */
      readonly until: { readonly day: LocalDate; readonly time: string } | undefined;
      readonly reason: string;
      readonly typed: RawForm;
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads rhythm, end and reason; every faster rhythm needs an end. Whether that end is to come is for others. Never throws. */
export function parseRhythmForm(data: unknown): RhythmForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const problems: FormProblem[] = [];

  const chosen = values.get(rhythmFields.rhythm) ?? '';
  const rhythm = rhythmNameSchema.safeParse(chosen);
  if (!rhythm.success) problems.push({ field: rhythmFields.rhythm, problem: chosen === '' ? 'missing' : 'notAChoice' });

  const needsEnd = rhythm.data !== 'normal';
  const day = readDay(rhythmFields.untilDay, values.get(rhythmFields.untilDay));
  const time = readTime(rhythmFields.untilTime, values.get(rhythmFields.untilTime));
  if (needsEnd) problems.push(...[day, time].filter((one) => typeof one !== 'string'));

  const reason = typedText(values.get(rhythmFields.reason) ?? '');
  if (reason === '') problems.push({ field: rhythmFields.reason, problem: 'missing' });
  if (reason.length > reasonLimit) problems.push({ field: rhythmFields.reason, problem: 'tooLong', max: reasonLimit });

  if (problems.length > 0 || !rhythm.success) return { ok: false, problems, typed };
  const until = needsEnd && typeof day === 'string' && typeof time === 'string' ? { day, time } : undefined;
  return { ok: true, rhythm: rhythm.data, until, reason, typed };
}
