import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { GroupKey, PersonRef } from '../../domain/identifiers';
import type { Person } from '../../domain/person';
import { outlineOf } from '../../domain/setup/outline-of';
import { withOutline } from '../../domain/setup/with-outline';
import { compareGroups } from '../group-file/compare-groups';
import type { GroupChange } from '../group-file/group-change';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { channelNotes } from './channel-notes';
import { checkOutline } from './check-outline';
import { followChange } from './follow-change';
import type { OutlineChange, SavedOutline } from './outline-home';
import { outlinePeople } from './outline-people';
import { refreshSetupCards } from './refresh-setup-cards';
import { tellNewcomers } from './tell-newcomers';

/** Longest list of what changed that a record keeps. */
const longestDetail = 200;

type Needs = Pick<
  Ports,
  'clock' | 'groups' | 'desk' | 'meetings' | 'actions' | 'outbox' | 'directory' | 'commit' | 'wake' | 'log'
>;

/**
 * Changes a group from today on as its chair filled in, as a new revision with who did it; what follows from it follows.
 * Not when somebody else has changed it since the chair's card was shown. The caller has asked whether the person may.
 */
export async function changeGroup(
  ports: Needs,
  key: GroupKey,
  { shown, by, change }: OutlineChange,
): Promise<SavedOutline | undefined> {
  const now = ports.clock.now();
  await ports.wake.insure(key);
  const { result, before, after, changes } = await untilCommitted<Attempt>(async () => {
    const stored = await ports.groups.find(key);
    if (stored === undefined) return {};
    const { group, revision, at, by: lastBy } = stored.value;
    const today = dayIn(group.timeZone, now);
    const people = await outlinePeople(ports, group);
    const outline = outlineOf(group, today, people);
    const next = change(outline);
    const refOf = ({ id }: { id: string }) => refIn(group, people, id);
    const checked = checkOutline(withOutline(group, outline, next, { today, refOf }), next, outline);
    const changed = checked.ok ? compareGroups(group, checked.group) : [];
    if (checked.ok && changed.length === 0) return { result: { kind: 'saved', outline, version: revision } };
    if (revision !== shown) {
      return { result: { kind: 'stale', outline, version: revision, by: await nameOf(ports, key, lastBy), at } };
    }
    if (!checked.ok) return { result: { kind: 'wrong', outline, version: revision, problems: checked.problems } };
    const save = { revision: revision + 1, at: now, by: by.id, group: checked.group };
    if ((await ports.groups.save(save, stored.etag)) === 'conflict') return undefined;
    const state = { outline: outlineOf(checked.group, today, people), version: revision + 1 };
    return { result: { kind: 'saved', ...state }, before: group, after: checked.group, changes: changed };
  });
  if (before !== undefined && after !== undefined) {
    const notices = channelNotes(before, after, result?.version ?? 0, by);
    await followChange(ports, after, by, 'groupChanged', { detail: detailOf(changes ?? []), notices });
    await refreshSetupCards(ports, before, after);
    await tellNewcomers(ports, after, before);
  }
  return result;
}

interface Attempt {
  readonly result?: SavedOutline;
  readonly before?: Group;
  readonly after?: Group;
  readonly changes?: readonly GroupChange[];
}

/** Somebody whom the group names already keeps that name, a sign-in name too: another would look like a change. */
function refIn(group: Group, people: readonly Person[], id: string): string {
  const signInName = people.find((one) => one.id === id)?.signInName;
  return signInName !== undefined && refsOf(group).has(signInName) ? signInName : id;
}

function refsOf(group: Group): ReadonlySet<PersonRef | undefined> {
  const posts = group.areas.flatMap(({ coordinators, deputies }) => [...coordinators, ...deputies]);
  const others = [...posts, ...group.members, ...(group.leaders ?? [])].map(({ person }) => person);
  return new Set([group.chair, group.deputyChair, group.approver, ...others]);
}

async function nameOf(ports: Needs, { tenantId }: GroupKey, by: string): Promise<string | undefined> {
  const person = await ports.directory.person(tenantId, by).catch(() => undefined);
  return person?.name;
}

/** Which parts changed, without saying to what. */
function detailOf(changes: readonly GroupChange[]): string {
  const parts = changes.map((change) => {
    if (change.kind === 'field') return change.field;
    if (change.kind === 'rhythm') return `${change.rhythm} ${change.key}`;
    return change.kind === 'period' ? [change.of, change.area ?? ''].join(' ').trim() : change.kind;
  });
  return [...new Set(parts)].join(', ').slice(0, longestDetail);
}
