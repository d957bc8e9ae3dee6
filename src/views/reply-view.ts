import type { Action } from '../domain/action';
import { raisedIn } from '../domain/board';
import type { Language } from '../domain/language';
import type { MeetingArea } from '../domain/meeting';
import type { RaisedItem, Reply } from '../domain/status-reply';
import type { View } from './view';
import { cutText } from '../domain/cut-text';
import { dayText } from './dates';
import { labelledLine } from './labelled-line';
import { levelMark } from './level-mark';
import { raisedText } from './raised-text';
import { shownText } from './shown-text';
import { say } from './words';

/** So many lines of one kind keep the largest receipt far inside the card budget. */
const mostLines = 12;
const longestLine = 160;

/** What an area answered, all of it, for the receipt and the closed card. */
export function replyView(
  area: MeetingArea,
  reply: Reply,
  options: { readonly language: Language; readonly actions: readonly Action[] },
): View {
  const { language, actions } = options;
  const { content } = reply;
  const from = { language, areas: area.areas, day: area.meetingDay, covered: area.covered };
  const raised = raisedIn({ ...area, reply }).map((item) =>
    labelledLine(`${say(language, `kind.${item.kind}`)}: `, raisedText(item, from)),
  );
  const marks = marksOf(area, reply, language);
  const done = actions.filter((action) => reply.actionsDone.includes(action.id));
  const sections = [
    { title: say(language, 'receipt.raised'), lines: raised },
    {
      title: say(language, 'receipt.standing'),
      lines: firstOnes(reply.standing, language, (item) => standingLine(item, from)),
    },
    {
      title: say(language, 'receipt.actionsDone'),
      lines: firstOnes(done, language, (action) => labelledLine('✓ ', shownText(cutText(action.text, longestLine)))),
    },
  ];
  return {
    hasReply: true,
    ...levelMark(content.level, language),
    hasMarks: marks !== '',
    marks,
    texts: textsOf(reply, language),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** The same keys where there is no reply. */
export const noReplyView: View = {
  hasReply: false,
  mark: '',
  color: 'default',
  hasMarks: false,
  marks: '',
  texts: [],
  sections: [],
};

function marksOf(area: MeetingArea, reply: Reply, language: Language): string {
  const since = reply.unchangedSince;
  return [
    since === undefined
      ? ''
      : `, ${say(language, 'level.unchangedSince', { day: dayText(since, language, area.meetingDay) })}`,
    reply.late ? ` · ${say(language, 'receipt.late')}` : '',
    reply.version > 1 ? ` · ${say(language, 'receipt.version', { version: reply.version })}` : '',
  ].join('');
}

function textsOf({ content }: Reply, language: Language): View[] {
  const { text, resourceLevel, resources, challenges } = content;
  const level = resourceLevel === undefined ? '' : say(language, `resourceLevel.${resourceLevel}`);
  const line = (label: string, shown: string): View[] => (shown === '' ? [] : [labelledLine(label, shownText(shown))]);
  return [
    ...line('', text),
    ...line(`${say(language, 'receipt.resources')}: `, [level, resources].filter((part) => part !== '').join(' – ')),
    ...line(`${say(language, 'receipt.challenges')}: `, challenges),
  ];
}

function standingLine(item: RaisedItem, from: Parameters<typeof raisedText>[1]): View {
  const on = say(from.language, 'raised.on', { day: dayText(item.raisedOn, from.language, from.day) });
  return labelledLine(
    `${say(from.language, `kind.${item.kind}`)}, ${on}: `,
    raisedText(item, { ...from, most: longestLine }),
  );
}

function firstOnes<Item>(items: readonly Item[], language: Language, line: (item: Item) => View): View[] {
  const left = items.length - mostLines;
  const more = left > 0 ? [labelledLine('', say(language, 'receipt.more', { count: left }))] : [];
  return [...items.slice(0, mostLines).map(line), ...more];
}
