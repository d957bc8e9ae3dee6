import { dayIn, type LocalDate } from '../domain/calendar';
import { plusDays } from '../domain/calendar-of-meetings/days';
import { areaNameOn, holderOn, keyOf, type Area, type Group, type Post } from '../domain/group';
import type { GroupKey, PersonRef } from '../domain/identifiers';
import { isSamePerson, type NamedPerson, type Person } from '../domain/person';
import { findPerson } from './find-people';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';
import { refreshTeam } from './refresh-team';
import { untilCommitted } from './until-committed';

export type SuccessorResult =
  | { readonly kind: 'named'; readonly areaName: string; readonly personName: string }
  | { readonly kind: 'unknownArea' }
  /** The person is not in the group's team, as far as Teams says: by name, or as the person was named to us. */
  | { readonly kind: 'notInTeam'; readonly person: string };

type Needs = Pick<Ports, 'clock' | 'groups' | 'directory' | 'roster' | 'meetings' | 'commit' | 'wake' | 'log'>;

/**
 * Gives the area a coordinator from today on, as a new revision of the group; the open meeting's card follows. Somebody
 * who has the post already keeps it, and no revision comes of that.
 */
export async function nameSuccessor(
  ports: Needs,
  key: GroupKey,
  areaId: string,
  person: PersonRef,
  by: NamedPerson,
): Promise<SuccessorResult> {
  const first = await ports.groups.find(key);
  if (first === undefined) return { kind: 'unknownArea' };
  const known = await metPerson(ports, first.value.group, person);
  if (known === undefined && person.includes('@')) return { kind: 'notInTeam', person };
  if (known !== undefined && (await hasLeft(ports, first.value.group, known))) {
    return { kind: 'notInTeam', person: known.name ?? person };
  }
  const { result, isChanged } = await untilCommitted<{ result: SuccessorResult; isChanged: boolean }>(async () => {
    const stored = await ports.groups.find(key);
    const area = stored?.value.group.areas.find((one) => one.id === areaId);
    if (stored === undefined || area === undefined) return { result: { kind: 'unknownArea' }, isChanged: false };
    const { group, revision } = stored.value;
    const now = ports.clock.now();
    const today = dayIn(group.timeZone, now);
    const named = { kind: 'named', areaName: areaNameOn(area, today), personName: known?.name ?? person } as const;
    if (isSamePerson(holderOn(area.coordinators, today), known ?? { id: person })) {
      return { result: named, isChanged: false };
    }
    const next = withCoordinator(group, area, person, today);
    const saved = await ports.groups.save({ revision: revision + 1, at: now, by: by.id, group: next }, stored.etag);
    return saved === 'conflict' ? undefined : { result: named, isChanged: true };
  });
  if (result.kind !== 'named') return result;
  await ports.wake.insure(key);
  if (isChanged) {
    await ports.commit.commit(key, [
      { put: 'planRecord', value: { at: ports.clock.now(), by, what: 'successor', areaId, detail: person } },
    ]);
  }
  await refreshOpenMeeting(ports, key);
  ports.wake.hint(key);
  return result;
}

async function metPerson(ports: Needs, group: Group, person: PersonRef) {
  const known = await findPerson(ports, group.tenantId, person);
  if (known !== undefined) return known;
  await refreshTeam(ports, keyOf(group).tenantId, group.channel.teamId);
  return findPerson(ports, group.tenantId, person);
}

/** Whoever was in the team and is not any more would lose the post again with the next look at the roster. */
async function hasLeft(ports: Needs, { tenantId, channel: { teamId } }: Group, person: Person): Promise<boolean> {
  if (person.teamIds?.includes(teamId) !== true) return false;
  const members = await refreshTeam(ports, tenantId, teamId);
  return members !== undefined && !members.has(person.id);
}

function withCoordinator(group: Group, area: Area, person: PersonRef, today: LocalDate): Group {
  const coordinators = [...endedPosts(area.coordinators, today), { person, from: today }];
  return { ...group, areas: group.areas.map((one) => (one.id === area.id ? { ...one, coordinators } : one)) };
}

/** Every post of today or later ends yesterday; one that began today or later is as if it had not been. */
function endedPosts(posts: readonly Post[], today: LocalDate): Post[] {
  const yesterday = plusDays(today, -1);
  return posts
    .filter((post) => post.from === undefined || post.from < today)
    .map((post) => (post.to === undefined || post.to >= today ? { ...post, to: yesterday } : post));
}
