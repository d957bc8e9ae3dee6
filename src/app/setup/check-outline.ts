import type { Group } from '../../domain/group';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { OutlineProblem } from '../../domain/setup/outline-problem';
import { parseGroupFile } from '../group-file/parse-group-file';
import { renderGroupFile } from '../group-file/render-group-file';
import { problemAt } from './problem-at';

export type CheckedGroup =
  { readonly ok: true; readonly group: Group } | { readonly ok: false; readonly problems: readonly OutlineProblem[] };

/**
 * A group made of what was filled in, held to all that a group file is held to; what is wrong is said at its field.
 * `before`: what stood there, which a file may have filled in otherwise than a form would.
 */
export function checkOutline(group: Group, outline: GroupOutline, before?: GroupOutline): CheckedGroup {
  const parsed = parseGroupFile(renderGroupFile(group, 'json'), 'the form');
  const had = before === undefined ? [] : ownProblems(before).map((problem) => JSON.stringify(problem));
  const own = ownProblems(outline).filter((problem) => !had.includes(JSON.stringify(problem)));
  if (parsed.ok && own.length === 0) return { ok: true, group: parsed.group };
  const found = parsed.ok ? [] : parsed.problems.map(({ path }) => problemAt(path, group, outline));
  const seen = new Set<string>();
  const problems = [...own, ...found].filter(({ field, about }) => {
    const place = `${field} ${about ?? ''}`;
    return seen.has(place) ? false : seen.add(place);
  });
  return { ok: false, problems };
}

/** What a group file leaves to whoever writes it. */
function ownProblems({ chair, deputyChair, areas }: GroupOutline): OutlineProblem[] {
  const names = areas.map(({ name }) => name.toLocaleLowerCase('nb'));
  return [
    ...(chair !== undefined && chair.id === deputyChair?.id
      ? [{ field: 'deputyChair', problem: 'sameAsChair', about: chair.name } as const]
      : []),
    ...areas.flatMap(({ name, coordinator, deputy }, index): OutlineProblem[] => [
      ...(names.indexOf(name.toLocaleLowerCase('nb')) < index
        ? [{ field: 'areaName', problem: 'nameTaken', about: name } as const]
        : []),
      ...(coordinator !== undefined && coordinator.id === deputy?.id
        ? [{ field: 'deputy', problem: 'sameAsCoordinator', about: name } as const]
        : []),
    ]),
  ];
}
