import { wallTimeSchema } from '../domain/weekday';
import type { FormProblem } from './form-problem';

/** The wall-clock time `HH:mm` in a time input, or what is wrong with it. Seconds, which some clients send, are dropped. */
export function readTime(field: string, value: string | undefined): string | FormProblem {
  const time = (value ?? '').trim().replace(/^(\d\d:\d\d):\d\d(\.\d+)?$/, '$1');
  if (time === '') return { field, problem: 'missing' };
  return wallTimeSchema.safeParse(time).success ? time : { field, problem: 'notATime' };
}
