import { describeFound } from './describe-found';
import type { Reader } from './reader';

/**
 * A reader for a single value. `parse` gives undefined for what it does not understand; `hint` may then add what to
 * write instead.
 */
export function textReader<T>(
  expected: string,
  parse: (text: string) => T | undefined,
  hint: (text: string) => string | undefined = () => undefined,
): Reader<T> {
  return {
    expected,
    read(node, reading) {
      const value = node.kind === 'text' ? parse(node.text) : undefined;
      if (value !== undefined) return value;
      const advice = node.kind === 'text' ? hint(node.text) : undefined;
      const ending = advice === undefined ? '' : `: ${advice}`;
      reading.problem(node.at, `expected ${expected}, found ${describeFound(node)}${ending}`);
      return undefined;
    },
  };
}
