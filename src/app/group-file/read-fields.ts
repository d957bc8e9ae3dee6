import { describeFound } from './describe-found';
import type { Located, Place } from './located';
import { nearestWord } from './nearest-word';
import type { Reader, Reading } from './reader';

/** The keys of one map of the file. */
export interface Fields {
  /** Reports a key that is missing. */
  required<T>(key: string, reader: Reader<T>): T | undefined;
  /** A key that is missing or empty gives undefined without a word. */
  optional<T>(key: string, reader: Reader<T>): T | undefined;
  has(key: string): boolean;
  /** Where the key's value stands, or the map when the key is not there. */
  placeOf(key: string): Place;
}

/**
 * Opens a map and reports every key that is not among `known`, with the nearest one that is. `expected` names the map
 * when something else stands there.
 */
export function readFields(
  node: Located,
  known: readonly string[],
  expected: string,
  reading: Reading,
): Fields | undefined {
  if (node.kind !== 'map') {
    reading.problem(node.at, `expected ${expected}, found ${describeFound(node)}`);
    return undefined;
  }
  for (const [key, { keyAt }] of node.entries) {
    if (known.includes(key)) continue;
    const near = nearestWord(key, known);
    const advice = near === undefined ? `expected one of: ${known.join(', ')}` : `did you mean "${near}"?`;
    reading.problem(keyAt, `the key is not known here; ${advice}`);
  }
  const present = (key: string): Located | undefined => {
    const value = node.entries.get(key)?.value;
    return value?.kind === 'empty' ? undefined : value;
  };
  return {
    has: (key) => present(key) !== undefined,
    placeOf: (key) => present(key)?.at ?? node.at,
    optional(key, reader) {
      const value = present(key);
      return value === undefined ? undefined : reader.read(value, reading);
    },
    required(key, reader) {
      const value = present(key);
      if (value !== undefined) return reader.read(value, reading);
      const path = node.at.path === '' ? key : `${node.at.path}.${key}`;
      const at = node.entries.get(key)?.keyAt ?? { ...node.at, path };
      reading.problem(at, `"${key}" is missing: expected ${reader.expected}`);
      return undefined;
    },
  };
}
