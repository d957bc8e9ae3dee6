import { describeFound } from './describe-found';
import { listReader } from './list-reader';
import type { Reader } from './reader';

interface Rules<T> {
  /** What is expected, as the end of a sentence. */
  readonly expected: string;
  readonly least: number;
  readonly most: number;
  /** Orders the list; two values of one rank are the same value written twice. */
  readonly rank: (value: T) => number;
}

/** A reader for a list of different values, or for one alone. The list comes in one order, however it was written. */
export function orderedListReader<T extends string>(
  item: Reader<T>,
  { expected, least, most, rank }: Rules<T>,
): Reader<T[]> {
  const list = listReader(item, expected, true);
  return {
    expected,
    read(node, reading) {
      const count = node.kind === 'list' ? node.items.length : 1;
      if (count < least || count > most) {
        const found = count === 0 ? 'an empty list' : `${count}`;
        reading.problem(node.at, `expected ${least} to ${most} values, found ${found}`);
        return undefined;
      }
      if (node.kind === 'map') {
        reading.problem(node.at, `expected ${expected}, found ${describeFound(node)}`);
        return undefined;
      }
      const values = list.read(node, reading);
      const seen = new Map<number, T>();
      for (const value of values ?? []) {
        const earlier = seen.get(rank(value));
        if (earlier !== undefined) {
          const found = earlier === value ? `${value} twice` : `${earlier} and ${value}, which are the same`;
          reading.problem(node.at, `expected each value once, found ${found}`);
        }
        seen.set(rank(value), earlier ?? value);
      }
      return values === undefined ? undefined : [...seen.values()].toSorted((a, b) => rank(a) - rank(b));
    },
  };
}
