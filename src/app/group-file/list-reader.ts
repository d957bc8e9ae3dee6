import { describeFound } from './describe-found';
import type { Reader } from './reader';

/** No list of a group is near it, and the checks that follow stay quick. */
const mostItems = 1000;

/** A reader for a list; with `orOne`, a single item without a list around it will do. Items that fail are left out. */
export function listReader<T>(item: Reader<T>, expected: string, orOne: boolean): Reader<T[]> {
  return {
    expected,
    read(node, reading) {
      if (node.kind !== 'list' && !orOne) {
        reading.problem(node.at, `expected ${expected}, found ${describeFound(node)}`);
        return undefined;
      }
      if (node.kind === 'list' && node.items.length > mostItems) {
        reading.problem(node.at, `expected at most ${mostItems} items, found ${node.items.length}`);
        return undefined;
      }
      const nodes = node.kind === 'list' ? node.items : [node];
      return nodes.map((one) => item.read(one, reading)).filter((value) => value !== undefined);
    },
  };
}
