import { groupSchema, type Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import { checkGroup } from './check-group';
import { inOrder } from './in-order';
import type { Place } from './located';
import type { Problem } from './problem';
import { readGroup } from './read-group';
import { readYaml } from './read-yaml';

export type ParsedGroupFile =
  | { readonly ok: true; readonly group: Group }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Which group it is, when that much could be read. */
      readonly key: GroupKey | undefined;
    };

/**
 * Reads a group file, YAML or JSON. Never throws; all problems are reported together, each with its place.
 * `knownAreas` are areas that the stored group has: a predecessor may name them though the file no longer does.
 */
export function parseGroupFile(text: string, fileName: string, knownAreas: readonly string[] = []): ParsedGroupFile {
  const problems: Problem[] = [];
  const problem = ({ line, column, path }: Place, message: string): void => {
    problems.push({ file: fileName, line, column, path, message });
  };
  const places = new WeakMap<object, Place>();
  const start: Place = { line: 1, column: 1, path: '' };
  const root = readYaml(text, problem);
  if (root === undefined) return { ok: false, problems, key: undefined };
  const draft = readGroup(root, {
    problem,
    remember(value, at) {
      places.set(value, at);
      return value;
    },
  });
  const known = draft.allAreasRead ? knownAreas : undefined;
  for (const { subject, message } of checkGroup(draft, known)) problem(places.get(subject) ?? start, message);
  const { id, tenantId } = draft;
  const key = id === undefined || tenantId === undefined ? undefined : { tenantId, groupId: id };
  if (problems.length > 0) return { ok: false, problems: problems.toSorted(byPlace), key };
  const group = groupSchema.safeParse(draft);
  if (group.success) return { ok: true, group: inOrder(group.data) };
  for (const issue of group.error.issues) problem({ ...start, path: issue.path.join('.') }, issue.message);
  return { ok: false, problems, key };
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
