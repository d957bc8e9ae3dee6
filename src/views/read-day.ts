import { localDateSchema, type LocalDate } from '../domain/calendar';
import type { FormProblem } from './form-problem';

/** The day in a date input, or what is wrong with it. */
export function readDay(field: string, value: string | undefined): LocalDate | FormProblem {
  const day = (value ?? '').trim();
  if (day === '') return { field, problem: 'missing' };
  return localDateSchema.safeParse(day).success ? day : { field, problem: 'notADate' };
}
