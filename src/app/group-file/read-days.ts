import { weekdays, type Weekday } from '../../domain/weekday';
import { orderedListReader } from './ordered-list-reader';
import { parseWeekday } from './parse-weekday';
import type { Reader } from './reader';
import { textReader } from './text-reader';
import { values } from './value-readers';

const everyDay = /^(every day|hver dag|kvar dag)$/i;

const list = orderedListReader(values.weekday, {
  expected: '"every day", a weekday, or a list of weekdays',
  least: 1,
  most: weekdays.length,
  rank: (day) => weekdays.indexOf(day),
});

const alone = textReader(list.expected, (text) => {
  const weekday = parseWeekday(text);
  if (everyDay.test(text)) return [...weekdays];
  return weekday === undefined ? undefined : [weekday];
});

/** The days of a rhythm in the order of the week. */
export const daysReader: Reader<Weekday[]> = {
  expected: list.expected,
  read: (node, reading) => (node.kind === 'text' ? alone : list).read(node, reading),
};
