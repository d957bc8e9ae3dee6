import type { LocalDate } from '../../domain/calendar';
import { maxAreas } from '../../domain/group';
import { changedNow, planned } from '../../domain/setup/coming-changes';
import type { GroupOutline, OutlineArea } from '../../domain/setup/group-outline';
import { idFromName } from '../../domain/setup/id-from-name';
import type { FormReader } from './form-reader';
import { readRecalled, readStart } from './read-coming';

type Change = (outline: GroupOutline) => GroupOutline;

/** What is asked of the areas, one at a time. `taken`: ids that ended areas have. */
interface AreaRequest {
  readonly do: 'save' | 'remove' | 'up' | 'down' | 'split' | 'merge' | 'recall';
  /** The area that is changed; undefined for a new one. */
  readonly areaId?: string | undefined;
  readonly taken: readonly string[];
  /** Of a group that is there: what changes from a day on changes after this one. */
  readonly today?: LocalDate | undefined;
}

/** What a form about one area, or about two, changes; what is wrong is with the reader. */
export function readArea(form: FormReader, outline: GroupOutline, request: AreaRequest): Change {
  switch (request.do) {
    case 'save':
      return save(form, outline, request);
    case 'remove': {
      const area = chosen(form, 'area', outline);
      return without(area === undefined ? [] : [area.id]);
    }
    case 'up':
    case 'down':
      return moved(chosen(form, 'movedArea', outline)?.id, request.do === 'up' ? -1 : 1);
    case 'split':
      return split(form, outline, request.taken);
    case 'merge':
      return merge(form, outline, request.taken);
    case 'recall':
      return readRecalled(form, outline);
  }
}

function save(form: FormReader, outline: GroupOutline, { areaId, taken, today }: AreaRequest): Change {
  const old = outline.areas.find(({ id }) => id === areaId);
  const area = {
    ...(old?.from !== undefined && { from: old.from }),
    id: old?.id ?? '',
    name: form.line('areaName', 80, true, old?.name),
    coordinator: form.person('coordinator', old?.coordinator, true),
    deputy: form.person('deputy', old?.deputy, true),
  };
  checkArea(
    form,
    area,
    outline.areas.filter((one) => one !== old),
  );
  if (old === undefined && outline.areas.length >= maxAreas) {
    form.wrong({ field: 'areas', problem: 'tooMany', max: maxAreas });
  }
  const from = old === undefined || today === undefined ? undefined : readStart(form, today);
  if (old !== undefined && from !== undefined && planned(old, old, area, from) === old) {
    form.wrong({ field: 'areaFrom', problem: 'nothingDated' });
  }
  return (stored) => {
    if (old !== undefined) {
      const change = (one: OutlineArea) =>
        from === undefined ? changedNow(one, old, area) : planned(one, old, area, from);
      return { ...stored, areas: stored.areas.map((one) => (one.id === old.id ? change(one) : one)) };
    }
    return { ...stored, areas: [...stored.areas, { ...area, id: newId(area.name, stored, taken) }] };
  };
}

function split(form: FormReader, outline: GroupOutline, taken: readonly string[]): Change {
  const old = chosen(form, 'area', outline);
  const others = outline.areas.filter((one) => one !== old);
  const first = {
    id: '',
    name: form.line('areaName', 80, true),
    coordinator: form.person('coordinator', undefined, true),
  };
  const second = {
    id: '',
    name: form.line('name2', 80, true),
    coordinator: form.person('coordinator2', undefined, true),
  };
  checkArea(form, first, others);
  if (second.name !== '' && isNamed([first, ...others], second.name)) {
    form.wrong({ field: 'name2', problem: 'nameTaken', about: second.name });
  }
  const isFirst = form.choice('follows', ['first', 'second'], 'first') === 'first';
  if (old === undefined) return (stored) => stored;
  const from = [{ area: old.id, kind: 'split' as const }];
  // The open actions follow to the first that comes from the area.
  const heirs = (isFirst ? [first, second] : [second, first]).map((area) => ({ ...area, from }));
  return (stored) => replaced(stored, [old.id], heirs, taken);
}

function merge(form: FormReader, outline: GroupOutline, taken: readonly string[]): Change {
  const one = chosen(form, 'area', outline);
  const other = chosen(form, 'otherArea', outline);
  const ids = [one, other].flatMap((area) => (area === undefined ? [] : [area.id]));
  if (one !== undefined && one === other) form.wrong({ field: 'otherArea', problem: 'sameArea' });
  const heir = {
    id: '',
    name: form.line('areaName', 80, true),
    coordinator: form.person('coordinator', undefined, true),
  };
  checkArea(
    form,
    heir,
    outline.areas.filter(({ id }) => !ids.includes(id)),
  );
  const from = ids.map((area) => ({ area, kind: 'merged' as const }));
  return (stored) => replaced(stored, ids, [{ ...heir, from }], taken);
}

function chosen(
  form: FormReader,
  field: 'area' | 'otherArea' | 'movedArea',
  outline: GroupOutline,
): OutlineArea | undefined {
  const area = outline.areas.find(({ id }) => id === form.raw(field));
  if (area === undefined) form.wrong({ field, problem: 'notAChoice' });
  return area;
}

function checkArea(form: FormReader, area: OutlineArea, others: readonly OutlineArea[]): void {
  if (area.name !== '' && isNamed(others, area.name)) {
    form.wrong({ field: 'areaName', problem: 'nameTaken', about: area.name });
  }
  if (area.coordinator !== undefined && area.coordinator.id === area.deputy?.id) {
    form.wrong({ field: 'deputy', problem: 'sameAsCoordinator', about: area.name });
  }
}

function isNamed(areas: readonly OutlineArea[], name: string): boolean {
  const names = areas.flatMap((area) => [area.name, ...(area.coming ?? []).flatMap((change) => change.name ?? [])]);
  return names.some((one) => one.toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb'));
}

function newId(name: string, { areas }: GroupOutline, taken: readonly string[]): string {
  return idFromName(name, 'område', (id) => taken.includes(id) || areas.some((area) => area.id.toLowerCase() === id));
}

function without(ids: readonly string[]): Change {
  return (stored) => ({ ...stored, areas: stored.areas.filter(({ id }) => !ids.includes(id)) });
}

/** The area one place further up or down; one that stands at the end stays. */
function moved(id: string | undefined, by: -1 | 1): Change {
  return (stored) => {
    const from = stored.areas.findIndex((area) => area.id === id);
    const area = stored.areas[from];
    const to = from + by;
    if (area === undefined || to < 0 || to >= stored.areas.length) return stored;
    return { ...stored, areas: stored.areas.toSpliced(from, 1).toSpliced(to, 0, area) };
  };
}

/** The heirs where the first of the old ones stood. */
function replaced(
  stored: GroupOutline,
  ids: readonly string[],
  heirs: readonly OutlineArea[],
  taken: readonly string[],
): GroupOutline {
  const at = stored.areas.findIndex(({ id }) => ids.includes(id));
  const left = stored.areas.filter(({ id }) => !ids.includes(id));
  const before = stored.areas.slice(0, Math.max(at, 0)).filter(({ id }) => !ids.includes(id));
  let known: GroupOutline = stored;
  const named = heirs.map((heir) => {
    const area = { ...heir, id: newId(heir.name, known, taken) };
    known = { ...known, areas: [...known.areas, area] };
    return area;
  });
  return { ...stored, areas: [...before, ...named, ...left.slice(before.length)] };
}
