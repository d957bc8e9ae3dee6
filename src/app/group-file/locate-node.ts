import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Located, LocatedEntry, Place } from './located';

/** What walking the file's nodes needs and finds on its way. */
export interface Locating {
  readonly lines: LineCounter;
  readonly problem: (at: Place, message: string) => void;
  /** Values that were given a name with `&name`, so that `*name` can stand for them. */
  readonly named: Map<string, Scalar>;
}

/** A parser's node as a located value; what a group file may not hold becomes a problem and an empty value. */
export function locateNode(node: unknown, path: string, parent: Place, locating: Locating): Located {
  const at = placeOf(node, path, parent, locating.lines);
  if (isAlias(node)) {
    const target = locating.named.get(node.source);
    if (target !== undefined) return scalarAt(target, at);
    locating.problem(at, `*${node.source} may stand only for a single value that an earlier &${node.source} marks`);
    return { kind: 'empty', at };
  }
  if (isMap(node)) return { kind: 'map', at, entries: entriesOf(node, path, at, locating) };
  if (isSeq(node)) {
    const items = node.items.map((item, index) => locateNode(item, `${path}[${index}]`, at, locating));
    return { kind: 'list', at, items };
  }
  if (!isScalar(node)) return { kind: 'empty', at };
  if (node.anchor !== undefined) locating.named.set(node.anchor, node);
  return scalarAt(node, at);
}

function entriesOf(map: YAMLMap, path: string, at: Place, locating: Locating): Map<string, LocatedEntry> {
  const entries = new Map<string, LocatedEntry>();
  for (const { key, value } of map.items) {
    const keyAt = placeOf(key, path, at, locating.lines);
    if (!isScalar(key)) {
      locating.problem(keyAt, 'expected a key that is a single word, found something else');
      continue;
    }
    const name = textOf(key);
    const below = /^[\w-]{1,40}$/.test(name) ? name : JSON.stringify(name.slice(0, 40));
    const childPath = path === '' ? below : `${path}.${below}`;
    const earlier = entries.get(name);
    if (earlier !== undefined) {
      const message = `the key is given twice, first on line ${earlier.keyAt.line}: keep one of them`;
      locating.problem({ ...keyAt, path: childPath }, message);
    }
    const located = locateNode(value, childPath, keyAt, locating);
    if (earlier === undefined) entries.set(name, { keyAt: { ...keyAt, path: childPath }, value: located });
  }
  return entries;
}

function scalarAt(scalar: Scalar, at: Place): Located {
  const text = textOf(scalar);
  const isEmpty = scalar.type === 'PLAIN' && ['', '~', 'null'].includes(text);
  return isEmpty ? { kind: 'empty', at } : { kind: 'text', at, text };
}

function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
}

function placeOf(node: unknown, path: string, parent: Place, lines: LineCounter): Place {
  const offset = (node as Node | null)?.range?.[0];
  if (offset === undefined) return { ...parent, path };
  const { line, col } = lines.linePos(offset);
  return { line, column: col, path };
}
