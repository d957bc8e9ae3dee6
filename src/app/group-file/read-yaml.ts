import { LineCounter, parseDocument, type Scalar } from 'yaml';
import { findDeepNesting } from './find-deep-nesting';
import type { Located, Place } from './located';
import { locateNode } from './locate-node';

/** Largest group file. The largest group, with decades of history, fits in a quarter of it. */
export const maxFileBytes = 512 * 1024;

const start: Place = { line: 1, column: 1, path: '' };

/**
 * Reads YAML 1.2, and JSON with it, into located values. Size, nesting and aliases are bounded. Gives undefined after
 * reporting when the text as a whole cannot be read.
 */
export function readYaml(text: string, problem: (at: Place, message: string) => void): Located | undefined {
  const size = Buffer.byteLength(text);
  if (size > maxFileBytes) {
    problem(start, `expected a group file of at most ${maxFileBytes / 1024} KiB, found ${Math.ceil(size / 1024)} KiB`);
    return undefined;
  }
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), path: '' };
  };
  const tooDeep = findDeepNesting(text);
  if (tooDeep !== undefined) {
    const before = text.slice(0, tooDeep).split('\n');
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: '' };
    problem(at, 'expected a group file, found lists or maps nested far deeper than one needs');
    return undefined;
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) problem(placeAt(fault.pos[0]), sentence(fault.code, fault.message));
  if (faults.length > 0) return undefined;
  const named = new Map<string, Scalar>();
  return locateNode(document.contents, '', start, { lines, problem, named });
}

function sentence(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one group in the file, found a second document after "---"';
  if (code === 'TAG_RESOLVE_FAILED') return 'expected plain values, found a YAML tag (a word that starts with "!")';
  const hint = code === 'BAD_SCALAR_START' ? '. Put the value in quotes' : '';
  const clean = message
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, 200)
    .trim();
  return `expected YAML or JSON that can be read: ${clean}${hint}`;
}
