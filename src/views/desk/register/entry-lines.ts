import type { LocalDate } from '../../../domain/calendar';
import { cutText } from '../../../domain/cut-text';
import { entryLimits, type Entry } from '../../../domain/desk/entry';
import type { EntryReceipt } from '../../../domain/desk/register/register-card';
import type { Language } from '../../../domain/language';
import type { View } from '../../view';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { decisionState } from './decision-state';

/** Everything that an entry says, for the group: what nobody outside it sees. */
export function entryLines(
  { entry, meetingDay, caseTitle }: EntryReceipt,
  {
    language,
    today,
    timeZone,
    longestWay = entryLimits.ownWay,
  }: {
    readonly language: Language;
    readonly today: LocalDate;
    readonly timeZone: string;
    /** Longest text of an area's own way. */
    readonly longestWay?: number;
  },
): View[] {
  const label = (
    key: 'decidedBy' | 'authorityLine' | 'case' | 'focusArea' | 'visibilityLine',
    text: string | undefined,
  ) =>
    text === undefined || text === '' ? [] : [labelledLine(`${say(language, `register.${key}`)}: `, shownText(text))];
  return [
    labelledLine('', shownText(entry.text)),
    ...(entry.kind === 'advice' && entry.isAgainst ? [labelledLine(say(language, 'register.against'), '\u2060')] : []),
    ...(entry.kind === 'advice'
      ? entry.ownWays.map(({ area, text }) =>
          labelledLine(`${shownText(area.name)}: `, shownText(cutText(text, longestWay))),
        )
      : []),
    ...(entry.kind === 'decision'
      ? [
          ...label('decidedBy', entry.decidedBy.name),
          ...label('authorityLine', entry.authority),
          labelledLine('', decisionState(entry, { language, today, timeZone })),
        ]
      : []),
    ...label('case', caseTitle),
    ...label('focusArea', entry.focusArea),
    ...label('visibilityLine', say(language, entry.visibility === 'wide' ? 'register.wide' : 'register.group')),
    labelledLine(
      '',
      [
        say(language, 'register.meeting', { day: dayText(meetingDay, language, today) }),
        writtenBy(entry, language),
      ].join(' · '),
    ),
  ];
}

function writtenBy({ by, changedBy, version }: Entry, language: Language): string {
  const name = shownText(by.name);
  return changedBy === undefined
    ? say(language, 'register.by', { name })
    : say(language, 'register.changedBy', { name, other: shownText(changedBy.name), version });
}
