import type { Language } from '../domain/language';
import { say } from './words';

/** «Overdue» with a shape of its own, so that it is not told by colour alone. */
export function overdueMark(language: Language): string {
  return `◆ ${say(language, 'log.overdue')}`;
}
