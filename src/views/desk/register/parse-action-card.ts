import { reasonLimit } from '../../../domain/action';
import type { LocalDate } from '../../../domain/calendar';
import { guidSchema } from '../../../domain/identifiers';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import { readDay } from '../../read-day';
import { typedText } from '../../typed-text';
import { actionCardFields } from './entry-fields';

type Parsed<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Reads another date for an action, with the reason. Never throws. */
export function parseMove(data: unknown): Parsed<{ readonly due: LocalDate; readonly reason: string }> {
  const values = new Map(Object.entries(rawForm(data)));
  const problems: FormProblem[] = [];
  const due = readDay(actionCardFields.due, values.get(actionCardFields.due));
  if (typeof due !== 'string') problems.push(due);
  const field = actionCardFields.reason;
  const reason = typedText(values.get(field) ?? '');
  if (reason === '') problems.push({ field, problem: 'missing' });
  if (reason.length > reasonLimit) problems.push({ field, problem: 'tooLong', max: reasonLimit });
  return typeof due === 'string' && problems.length === 0 ? { ok: true, due, reason } : { ok: false, problems };
}

/** Reads whom an action is handed over to: an Entra object id. Who that is, is for others to find out. Never throws. */
export function parseHandOver(data: unknown): Parsed<{ readonly to: string }> {
  const field = actionCardFields.to;
  const value = (new Map(Object.entries(rawForm(data))).get(field) ?? '').trim();
  if (value === '') return { ok: false, problems: [{ field, problem: 'missing' }] };
  const id = guidSchema.safeParse(value);
  return id.success ? { ok: true, to: id.data } : { ok: false, problems: [{ field, problem: 'notAChoice' }] };
}
