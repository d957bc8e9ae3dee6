import type { LocalDate } from '../../../domain/calendar';
import type { Case } from '../../../domain/desk/case';
import type { Language } from '../../../domain/language';
import type { View } from '../../view';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { placeOfOrigin } from '../agenda/place-of-origin';

/** One case in a list: where it is, what it is called, where it comes from, and its date. */
export function caseLine(about: Case, language: Language, today: LocalDate, most: number): View {
  const { title, state, origin, isUrgent, owner, due } = about;
  const marks = [
    ...(isUrgent ? [`◆ ${say(language, 'agenda.urgent')}`] : []),
    placeOfOrigin(origin, language),
    ...(owner === undefined ? [] : [owner.name]),
    ...(due === undefined ? [] : [say(language, 'log.due', { day: dayText(due, language, today) })]),
  ];
  return labelledLine(
    `${say(language, `groupCase.state.${state}`)}: `,
    shownText([cutText(title, most), marks.map((mark) => cutText(mark, 120)).join(' · ')].join('\n')),
  );
}
