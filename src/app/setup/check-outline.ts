import type { Area, Group } from '../../domain/group';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { OutlineField, OutlineProblem } from '../../domain/setup/outline-problem';
import { parseGroupFile } from '../group-file/parse-group-file';
import { renderGroupFile } from '../group-file/render-group-file';

export type CheckedGroup =
  { readonly ok: true; readonly group: Group } | { readonly ok: false; readonly problems: readonly OutlineProblem[] };

/** A group made of what was filled in, held to all that a group file is held to; what is wrong is said at its field. */
export function checkOutline(group: Group, outline: GroupOutline): CheckedGroup {
  const parsed = parseGroupFile(renderGroupFile(group, 'json'), 'the form');
  const own = ownProblems(outline);
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

const places: readonly (readonly [RegExp, OutlineField, OutlineProblem['problem']])[] = [
  [/^language/, 'language', 'notAChoice'],
  [/^timeZone/, 'timeZone', 'notAChoice'],
  [/^meeting\.weekday/, 'weekday', 'notAChoice'],
  [/^meeting\.time/, 'time', 'notATime'],
  [/^meeting\.askBefore/, 'askBefore', 'cardsAfterDeadline'],
  [/^meeting\.deadlineBefore/, 'deadlineBefore', 'cardsAfterDeadline'],
  [/^meeting\.(remind|post|close)/, 'deadlineBefore', 'stepsDoNotFit'],
  [/^meeting\.lasts/, 'lasts', 'notAChoice'],
  [/^chair/, 'chair', 'missing'],
  [/^deputyChair/, 'deputyChair', 'wrong'],
  [/^areas$/, 'areas', 'noAreas'],
  [/^areas\[\d+\]\.coordinator/, 'coordinator', 'wrong'],
  [/^areas\[\d+\]\.deputy/, 'deputy', 'sameAsCoordinator'],
  [/^areas\[\d+\]\.name/, 'areaName', 'wrong'],
  [/^areas/, 'areas', 'wrong'],
  [/^members/, 'members', 'wrong'],
  [/^leaders/, 'leaders', 'wrong'],
  [/^approver/, 'approver', 'wrong'],
  [/^focusAreas/, 'focusAreas', 'wrong'],
  [/^followers/, 'followers', 'notAChoice'],
  [/^holidays\.then/, 'whenFree', 'notAChoice'],
  [/^holidays/, 'country', 'notAChoice'],
  [/^quietHours/, 'quietFrom', 'notATime'],
];

/** What stands in the group's file at `path`, as a field of the form. */
function problemAt(path: string, group: Group, outline: GroupOutline): OutlineProblem {
  if (path === 'name' || path === 'id') return nameProblem(outline.name);
  const found = places.find(([shape]) => shape.test(path));
  if (found === undefined) return { field: 'name', problem: 'wrong' };
  const [, field, problem] = found;
  const index = /^areas\[(\d+)\]/.exec(path)?.[1];
  const area = index === undefined ? undefined : group.areas[Number(index)];
  return { field, problem, about: area && latestName(area) };
}

function nameProblem(name: string): OutlineProblem {
  return name.trim() === '' ? { field: 'name', problem: 'missing' } : { field: 'name', problem: 'tooLong', max: 80 };
}

function latestName(area: Area): string {
  return area.names.at(-1)?.name ?? area.id;
}
