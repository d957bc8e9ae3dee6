import { dayIn, type LocalDate } from '../../../domain/calendar';
import type { Decision } from '../../../domain/desk/entry';
import type { Language } from '../../../domain/language';
import { dayText } from '../../dates';
import { shownText } from '../../shown-text';
import { say } from '../../words';

/** Whether the one who decided has said so: in words, with a sign that differs as the words do. */
export function decisionState(
  { decidedBy, confirmedAt, sentBack }: Decision,
  { language, today, timeZone }: { readonly language: Language; readonly today: LocalDate; readonly timeZone: string },
): string {
  const name = shownText(decidedBy.name);
  if (confirmedAt !== undefined) {
    return say(language, 'register.confirmed', { name, when: dayText(dayIn(timeZone, confirmedAt), language, today) });
  }
  if (sentBack !== undefined) return say(language, 'register.saysNo', { name, text: shownText(sentBack.text) });
  return say(language, 'register.unconfirmed', { name });
}
