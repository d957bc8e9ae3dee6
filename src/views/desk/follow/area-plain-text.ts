import type { AreaText } from '../../../domain/follow/area-text';
import type { SummaryLine } from '../../../domain/desk/summary';
import type { Language } from '../../../domain/language';
import type { Wide } from '../../../domain/visibility';
import { cutText } from '../../../domain/cut-text';
import { say } from '../../words';

/** Longest text that is offered, in UTF-16 units: a card holds it twice, to be read and to be copied. */
const longestAreaText = 9_000;

/** Longest line, the roomiest first. */
const rooms = [1000, 500, 250, 120] as const;

/** What an area can share, as plain text: its own lines first. Lines at the end give way when all of them are too much. */
export function areaPlainText({ own, rest }: AreaText, heading: string, language: Language): string {
  let text = '';
  for (const room of rooms) {
    text = write(own, rest, { heading, language, room });
    if (text.length <= longestAreaText) return text;
  }
  return cutText(text, longestAreaText);
}

function write(
  own: readonly Wide<SummaryLine>[],
  rest: AreaText['rest'],
  { heading, language, room }: { heading: string; language: Language; room: number },
): string {
  const line = (one: Wide<SummaryLine>) => lineText(one, language, room);
  const parts = [
    [heading],
    own.map(line),
    rest?.intro === undefined ? [] : [cutText(rest.intro.text, 2 * room)],
    ...(rest?.sections ?? []).map(({ section, lines }) => [
      say(language, `summary.section.${section}`),
      ...lines.map((one) => `- ${line(one)}`),
    ]),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function lineText({ title = '', level, text }: Wide<SummaryLine>, language: Language, room: number): string {
  const isShown = level !== undefined && level !== 'normal';
  const name = [title, isShown ? `(${say(language, `level.${level}`)})` : ''].filter((part) => part !== '').join(' ');
  return [name, cutText(text, room)].filter((part) => part !== '').join(': ');
}
