import { dayIn, type LocalDate } from '../domain/calendar';
import { plusDays } from '../domain/calendar-of-meetings/days';
import { areaNameOn, holderOn, keyOf, type Area, type Group, type Post } from '../domain/group';
import type { GroupKey, PersonRef } from '../domain/identifiers';
import { isSamePerson, type NamedPerson, type Person } from '../domain/person';
import { findPerson } from './find-people';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';
import { refreshTeam } from './refresh-team';
import { tellNewcomers } from './setup/tell-newcomers';
import { untilCommitted } from './until-committed';

export type SuccessorResult =
  | { readonly kind: 'named'; readonly areaName: string; readonly personName: string }
  | { readonly kind: 'unknownArea' }
  /** The person is not in the group's team, as far as Teams says: by name, or as the person was named to us. */
  | { readonly kind: 'notInTeam'; readonly person: string };

type Needs = Pick<Ports, 'clock' | 'groups' | 'desk' | 'directory' | 'roster' | 'meetings' | 'commit' | 'wake' | 'log'>;

/** A post of an area. */
interface AreaPost {
  readonly areaId: string;
  readonly post: 'coordinator' | 'deputy';
}

/**
 * Gives the area a coordinator or a deputy from today on, as a new revision of the group; the open meeting's card
 * follows, with the next look at the group when this process is killed before. Somebody who has the post already keeps
 * it, and no revision comes of that.
 */
export async function nameSuccessor(
  ports: Needs,
  key: GroupKey,
  { areaId, post }: AreaPost,
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
  await ports.wake.insure(key);
  const now = ports.clock.now();
  const result = await untilCommitted<SuccessorResult>(async () => {
    const stored = await ports.groups.find(key);
    const area = stored?.value.group.areas.find((one) => one.id === areaId);
    if (stored === undefined || area === undefined) return { kind: 'unknownArea' };
    const { group, revision } = stored.value;
    const today = dayIn(group.timeZone, now);
    const named = { kind: 'named', areaName: areaNameOn(area, today), personName: known?.name ?? person } as const;
    const posts = postsOf(area, post);
    if (isSamePerson(holderOn(posts, today), known ?? { id: person })) return named;
    // On record before it is so: a kill in between leaves a decision that the chair takes again.
    const detail = post === 'deputy' ? `deputy ${person}` : person;
    await ports.commit.commit(key, [{ put: 'planRecord', value: { at: now, by, what: 'successor', areaId, detail } }]);
    const next = withHolder(group, area, post, [...endedPosts(posts, today), { person, from: today }]);
    const saved = await ports.groups.save({ revision: revision + 1, at: now, by: by.id, group: next }, stored.etag);
    return saved === 'conflict' ? undefined : named;
  });
  if (result.kind !== 'named') return result;
  await refreshOpenMeeting(ports, key);
  const after = await ports.groups.find(key);
  if (after !== undefined) await tellNewcomers(ports, after.value.group, first.value.group);
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

function postsOf(area: Area, post: AreaPost['post']): readonly Post[] {
  return post === 'deputy' ? area.deputies : area.coordinators;
}

function withHolder(group: Group, area: Area, post: AreaPost['post'], posts: Post[]): Group {
  const changed = post === 'deputy' ? { ...area, deputies: posts } : { ...area, coordinators: posts };
  return { ...group, areas: group.areas.map((one) => (one.id === area.id ? changed : one)) };
}

/** Every post of today or later ends yesterday; one that began today or later is as if it had not been. */
function endedPosts(posts: readonly Post[], today: LocalDate): Post[] {
  const yesterday = plusDays(today, -1);
  return posts
    .filter((post) => post.from === undefined || post.from < today)
    .map((post) => (post.to === undefined || post.to >= today ? { ...post, to: yesterday } : post));
}
