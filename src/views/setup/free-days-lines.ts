import type { Language } from '../../domain/language';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { View } from '../view';
import { labelledLine } from '../labelled-line';
import { listText } from '../list-text';
import { say } from '../words';
import { freeDaysText } from './free-days-text';

const mostShown = 6;

/** The group's own free days to come, the first ones and how many more there are. */
export function freeDaysLines({ freeDays = [] }: GroupOutline, language: Language): readonly View[] {
  const label = `${say(language, 'setup.field.freeDays')}: `;
  if (freeDays.length === 0) return [labelledLine(label, say(language, 'setup.freeNone'))];
  const shown = freeDays.slice(0, mostShown).map((one) => freeDaysText(one, language));
  const more = freeDays.length - shown.length;
  const all = more === 0 ? shown : [...shown, say(language, 'setup.freeMore', { count: more })];
  return [labelledLine(label, listText(all, language))];
}
