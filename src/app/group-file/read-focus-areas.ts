import { listReader } from './list-reader';
import type { Reader } from './reader';
import { values } from './value-readers';

const most = 20;
const list = listReader(values.focusArea, 'a name, or a list of names', true);

/** What the group works on across the areas; undefined for an empty list, which says the same as none. */
export const focusAreasReader: Reader<string[]> = {
  expected: list.expected,
  read(node, reading) {
    const names = list.read(node, reading);
    if (names === undefined || names.length === 0) return undefined;
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) {
      reading.problem(node.at, `expected each focus area once, found ${JSON.stringify(twice)} twice`);
    }
    if (names.length <= most) return names;
    reading.problem(node.at, `expected at most ${most} focus areas, found ${names.length}`);
    return undefined;
  },
};
