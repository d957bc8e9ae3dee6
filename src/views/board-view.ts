import type { Board, BoardRow } from '../domain/board';
import type { Language } from '../domain/language';
import type { RaisedItem } from '../domain/status-reply';
import type { View } from './view';
import type { BoardRoom } from './board-room';
import { cutText } from '../domain/cut-text';
import { dayText, momentText, shortDay } from './dates';
import { labelledLine } from './labelled-line';
import { levelMark } from './level-mark';
import { raisedText } from './raised-text';
import { shownText } from './shown-text';
import { trendMark } from './trend-mark';
import { say } from './words';

/** Everything `cards/board.json` is filled with, in the room given. */
export function boardView(board: Board, language: Language, room: BoardRoom): View {
  const count = say(language, 'board.count', { received: board.received, total: board.rows.length });
  const group = shownText(board.groupName);
  const earlierDays = board.earlierDays.slice(0, room.earlier).map((day) => shortDay(day, language));
  const context = { board, language, room, earlierDays };
  const isLines = room.layout === 'lines';
  return {
    lang: language,
    summary: say(language, 'board.summary', {
      group,
      day: dayText(board.meetingDay, language, board.meetingDay),
      count,
    }),
    title: say(language, 'board.title', { when: momentText(board.startsAt, board.timeZone, language) }),
    group,
    count: ` · ${count}`,
    hasList: !isLines,
    // A client that knows no targetWidth shows both, the list first: long, but readable on a phone.
    listWidth: room.layout === 'both' ? 'atMost:narrow' : 'atLeast:veryNarrow',
    hasTable: room.layout === 'both',
    earlierDays: earlierDays.map((day) => ({ day })),
    rows: isLines ? [] : board.rows.map((row) => rowView(row, context)),
    hasShortList: isLines,
    shortRows: isLines ? board.rows.map((row) => shortRowView(row, language)) : [],
    isShortened: board.rows.some((row) => isCut(row, room)),
    words: {
      area: say(language, 'board.area'),
      now: say(language, 'board.now'),
      shortened: say(language, 'board.shortened'),
    },
  };
}

interface Context {
  readonly board: Board;
  readonly language: Language;
  readonly room: BoardRoom;
  readonly earlierDays: readonly string[];
}

function rowView(row: BoardRow, { board, language, room, earlierDays }: Context): View {
  const text = cutText(row.text, room.text);
  const marks = marksOf(row, board, language);
  const earlier = earlierDays.map((day, index) => ({ day, ...levelMark(row.earlier[index], language) }));
  return {
    area: shownText(row.areaName),
    ...levelMark(row.level, language),
    hasMarks: marks !== '',
    marks,
    hasText: room.text > 0 && text !== '',
    text: shownText(text),
    raised: raisedLines(row, board, language, room),
    earlier: earlier.map(({ mark, color }) => ({ mark, color })),
    hasEarlier: earlier.length > 0,
    earlierLine: `${say(language, 'board.earlier')}: ${earlier.map(({ day, mark }) => unbroken(`${day} ${mark}`)).join(' · ')}`,
  };
}

function shortRowView(row: BoardRow, language: Language): View {
  return { area: `${shownText(row.areaName)}  `, mark: levelMark(row.level, language).mark };
}

function marksOf(row: BoardRow, board: Board, language: Language): string {
  const since = row.unchangedSince;
  const unchanged =
    since === undefined
      ? ''
      : say(language, 'level.unchangedSince', { day: dayText(since, language, board.meetingDay) });
  // «Unchanged since» says more than «as last time».
  const trend = since !== undefined && row.trend === 'same' ? '' : trendMark(row.trend, language);
  const late = row.late ? say(language, 'board.late') : '';
  const byDeputy = row.byDeputy === true ? say(language, 'board.byDeputy') : '';
  return [trend, unchanged, byDeputy, late].map((mark) => (mark === '' ? '' : ` · ${mark}`)).join('');
}

function raisedLines(row: BoardRow, board: Board, language: Language, room: BoardRoom): View[] {
  const from = {
    language,
    areas: board.rows.map(({ areaId, areaName }) => ({ id: areaId, name: areaName })),
    day: board.meetingDay,
    most: room.raisedText,
    covered: row.covered,
  };
  // What stands from an earlier meeting must not look like news.
  const on = ({ raisedOn }: RaisedItem) =>
    raisedOn === board.meetingDay
      ? ''
      : `, ${say(language, 'raised.on', { day: dayText(raisedOn, language, board.meetingDay) })}`;
  const line = (item: RaisedItem) =>
    labelledLine(`${say(language, `kind.${item.kind}`)}${on(item)}: `, raisedText(item, from));
  const left = row.raised.length - room.raised;
  if (left <= 0) return row.raised.map(line);
  const count =
    room.raised === 0 ? say(language, 'board.raised', { count: left }) : say(language, 'receipt.more', { count: left });
  return [...row.raised.slice(0, room.raised).map(line), labelledLine('', count)];
}

function isCut(row: BoardRow, room: BoardRoom): boolean {
  return (
    row.text.length > room.text ||
    row.raised.length > room.raised ||
    row.raised.some(({ text }) => text.length > room.raisedText)
  );
}

/** Kept on one line: a symbol without its word, or a number without its month, is hard to read. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
