import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { CoveredNeeds } from '../domain/covered-needs';
import type { RaisedItem } from '../domain/status-reply';
import { cutText } from '../domain/cut-text';
import { dayText } from './dates';
import { shownText } from './shown-text';
import { say } from './words';

/** What a raised item says, with who raised it before the area was there, who covers it, the areas it concerns and the day to look again, as one shown text. */
export function raisedText(
  item: Pick<RaisedItem, 'id' | 'text' | 'areas' | 'lookAgain' | 'from'>,
  from: {
    readonly language: Language;
    readonly areas: readonly { readonly id: string; readonly name: string }[];
    readonly day: LocalDate;
    /** Longest text, in UTF-16 units; the rest is cut off with an ellipsis. */
    readonly most?: number;
    /** Needs that another area covers. */
    readonly covered?: CoveredNeeds | undefined;
  },
): string {
  const { language, areas, day, most = Number.MAX_SAFE_INTEGER, covered = {} } = from;
  const cover = covered[item.id];
  const names = item.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id);
  const notes = [
    ...(item.from === undefined ? [] : [say(language, 'raised.by', { area: item.from.areaName })]),
    ...(cover === undefined ? [] : [say(language, 'raised.coveredBy', { area: cover.name })]),
    ...(names.length === 0 ? [] : [say(language, 'raised.concerns', { areas: names.join(', ') })]),
    ...(item.lookAgain === undefined
      ? []
      : [say(language, 'raised.lookAgain', { day: dayText(item.lookAgain, language, day) })]),
  ];
  const text = cutText(item.text, most);
  return shownText(notes.length === 0 ? text : `${text} (${cutText(notes.join('; '), Math.max(most, 60))})`);
}
