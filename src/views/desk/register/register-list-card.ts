import type { LocalDate } from '../../../domain/calendar';
import { entryKinds, type Entry } from '../../../domain/desk/entry';
import type { View } from '../../view';
import { cardBudget, cardBytes } from '../../card-bytes';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { registerData } from '../../register-press';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { decisionState } from './decision-state';
import { entryChoice } from './entry-fields';
import type { RegisterOptions } from './register-options';

/** What was registered in one meeting. */
export interface RegisteredMeeting {
  readonly day: LocalDate;
  readonly entries: readonly Entry[];
}

/** Longest text of an entry in the list; the whole of it is one press away. */
const longestText = 400;

/** What was registered in the latest meetings, newest first, and the buttons for something new. */
export function registerListCard(meetings: readonly RegisteredMeeting[], options: RegisterOptions): CardMessage {
  const all = meetings.reduce((sum, { entries }) => sum + entries.length, 0);
  for (let most = all; most > 0; most = Math.floor(most / 2)) {
    const card = drawList(meetings, options, most);
    if (cardBytes(card.card) <= cardBudget) return card;
  }
  return drawList(meetings, options, 0);
}

function drawList(meetings: readonly RegisteredMeeting[], options: RegisterOptions, most: number): CardMessage {
  const { language, today, groupId, groupName } = options;
  const entries = meetings.flatMap((one) => one.entries);
  const shown = new Set(entries.slice(0, most));
  const lines = meetings.flatMap(({ day, entries: own }): View[] => [
    labelledLine(say(language, 'register.meeting', { day: dayText(day, language, today) }), '\u2060'),
    ...own.filter((entry) => shown.has(entry)).map((entry) => entryLine(entry, options)),
    ...(own.length === 0 ? [labelledLine('', say(language, 'register.list.none'))] : []),
  ]);
  const left = entries.length - shown.size;
  const command = say(language, 'command.advice');
  return formCard(
    {
      title: say(language, 'register.list.title'),
      summary: say(language, 'register.list.summary', { group: shownText(groupName) }),
      group: groupName,
      lines: [
        ...(entries.length === 0 ? [labelledLine('', say(language, 'register.list.empty', { command }))] : lines),
        ...(left === 0 ? [] : [labelledLine('', say(language, 'register.list.more', { count: left }))]),
      ],
      fields:
        shown.size === 0
          ? []
          : [
              {
                ...{ id: entryChoice, label: say(language, 'register.list.choice'), kind: 'choice' },
                choices: [...shown].map((entry) => ({
                  title: `${say(language, `register.kind.${entry.kind}`)}: ${cutText(entry.text, 60)}`,
                  value: `${entry.meetingId}/${entry.id}`,
                })),
              },
            ],
      buttons: [
        ...(shown.size === 0
          ? []
          : [cardButton(say(language, 'register.list.show'), registerData('entry.show', { g: groupId, l: language }))]),
        ...entryKinds.map((kind) =>
          cardButton(
            say(language, `register.new.${kind}`),
            registerData('entry.new', { g: groupId, k: kind, l: language }),
            { inputs: 'none' },
          ),
        ),
      ],
    },
    language,
  );
}

function entryLine(entry: Entry, options: RegisterOptions): View {
  const { language } = options;
  const against = entry.kind === 'advice' && entry.isAgainst ? [say(language, 'register.against')] : [];
  const state = entry.kind === 'decision' ? [decisionState(entry, options)] : [];
  const text = [shownText(cutText(entry.text, longestText)), ...against, ...state].join('\n');
  return labelledLine(`${say(language, `register.kind.${entry.kind}`)}: `, text);
}
