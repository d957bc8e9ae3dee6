import { summarySections } from '../../../domain/desk/summary';
import type { Language } from '../../../domain/language';
import type { Level } from '../../../domain/status-reply';
import type { View } from '../../view';
import { cutText } from '../../../domain/cut-text';
import { levelMark } from '../../level-mark';
import { shownText } from '../../shown-text';
import { say } from '../../words';

type Section = (typeof summarySections)[number];

/** What is shown of a line; group-only and wide ones look the same. */
interface ShownLine {
  readonly title?: string | undefined;
  readonly text: string;
  readonly areaId?: string | undefined;
  readonly level?: Level | undefined;
}

/** One rendering: the words before it, and its sections with their lines. */
export interface ShownSummary {
  readonly intro: string;
  readonly sections: readonly { readonly section: Section; readonly lines: readonly ShownLine[] }[];
}

/** How much of a summary is shown. */
export interface SummaryRoom {
  /** Longest text of a line. */
  readonly text: number;
  readonly title: number;
  /** Most lines of all sections together. */
  readonly lines: number;
}

const whole = { title: 200, lines: 200 } as const;

/** The roomiest first: each card takes the first that keeps the budget. In the first everything stands whole. */
export const wholeRoom: SummaryRoom = { ...whole, text: 2000 };
export const summaryRooms: readonly SummaryRoom[] = [
  wholeRoom,
  ...[700, 450, 300, 200, 120, 60].map((text) => ({ ...whole, text })),
  { text: 40, title: 40, lines: 120 },
  { text: 40, title: 40, lines: 50 },
];

/** How many lines have no room at all. */
export function linesOver({ sections }: ShownSummary, room: SummaryRoom): number {
  return Math.max(0, sections.flatMap(({ lines }) => lines).length - room.lines);
}

/** Are there texts that have no room? */
export function isCut({ intro, sections }: ShownSummary, room: SummaryRoom): boolean {
  const isLong = ({ text, title = '' }: ShownLine) => text.length > room.text || title.length > room.title;
  return intro.length > 2 * room.text || sections.some(({ lines }) => lines.some(isLong));
}

/** The part of a card that shows one rendering, under a heading where there are several. */
export function summaryPart(summary: ShownSummary, language: Language, room: SummaryRoom, heading = ''): View {
  const { intro, sections } = summary;
  let left = room.lines;
  const shown = sections.flatMap(({ section, lines }) => {
    const some = lines.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ section, lines: some }];
  });
  return {
    hasHeading: heading !== '',
    heading,
    hasIntro: intro !== '',
    intro: shownText(cutText(intro, 2 * room.text)),
    sections: shown.map(({ section, lines }) => ({
      heading: say(language, `summary.section.${section}`),
      lines: lines.map((line) => lineView(line, language, room)),
    })),
  };
}

/** Everything of a line in one run after the other: a title, the level where it is an area's, and the text. */
function lineView({ title = '', text, areaId, level }: ShownLine, language: Language, room: SummaryRoom): View {
  const { mark, color } = levelMark(level, language);
  const isArea = areaId !== undefined;
  const before = title !== '' || isArea;
  const name = cutText(title, room.title);
  return {
    hasTitle: title !== '',
    title: shownText(isArea ? `${name}  ` : `${name}${text === '' ? '' : ': '}`),
    hasMark: isArea,
    mark,
    color,
    hasText: text !== '' || !before,
    text: shownText(`${isArea && text !== '' ? '\n' : ''}${cutText(text, room.text)}`),
  };
}
