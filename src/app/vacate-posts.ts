import { dayIn } from '../domain/calendar';
import type { ChairNote } from '../domain/chair-note';
import { areaNameOn, peopleOn } from '../domain/group';
import type { GroupKey, PersonRef } from '../domain/identifiers';
import { isSamePerson } from '../domain/person';
import type { PlanRecord } from '../domain/plan';
import { withoutLeavers, type LeftPost } from '../domain/without-leavers';
import { findPeople } from './find-people';
import { isInOrganisation } from './is-in-organisation';
import type { Ports } from './ports/ports';
import { untilCommitted } from './until-committed';

type Needs = Pick<Ports, 'clock' | 'groups' | 'directory' | 'messenger' | 'commit' | 'wake' | 'log'>;

/**
 * Takes those who were in the group's team and are not any more out of their posts, and tells the chair, who is asked for
 * a successor where an area is left without one. The word to the chair is stored first: killed in between, the same
 * roster says the same again, and the word goes out once. Somebody who never was in the team may have the app alone, and
 * keeps the post.
 */
export async function vacatePosts(
  ports: Needs,
  key: GroupKey,
  teamId: string,
  members: ReadonlySet<string>,
): Promise<void> {
  await untilCommitted(async () => {
    const stored = await ports.groups.find(key);
    if (stored === undefined || stored.value.group.channel.teamId !== teamId) return {};
    const { group, revision } = stored.value;
    const now = ports.clock.now();
    const today = dayIn(group.timeZone, now);
    const people = await findPeople(ports, group.tenantId, peopleOn(group, today));
    const gone = people.filter(({ id, teamIds }) => teamIds?.includes(teamId) === true && !members.has(id));
    const goneAs = (ref: PersonRef) => gone.find((person) => isSamePerson(ref, person));
    const next = withoutLeavers(group, (ref) => goneAs(ref) !== undefined, today);
    if (goneAs(next.group.chair) !== undefined) ports.log.warn('nobody leads the group', { groupId: key.groupId });
    if (next.left.length === 0) return {};
    for (const left of next.left) {
      const person = goneAs(left.ref);
      const isThere = person === undefined || (await isInOrganisation(ports, group, person));
      const reason = isThere ? 'leftTeam' : 'leftOrganisation';
      const about = noteOf(left, { personName: person?.name ?? '', reason, revision, today });
      await ports.commit.commit(key, [
        { put: 'planRecord', value: recordOf(left, now) },
        { put: 'notice', notice: { kind: 'chairNote', about } },
      ]);
    }
    const saved = { revision: revision + 1, at: now, by: 'roster', group: next.group };
    if ((await ports.groups.save(saved, stored.etag)) === 'conflict') return undefined;
    ports.log.info('posts vacant', { groupId: key.groupId, posts: next.left.length });
    ports.wake.hint(key);
    return {};
  });
}

type Reason = Extract<ChairNote, { kind: 'left' }>['reason'];

function noteOf(
  left: LeftPost,
  { today, ...facts }: { personName: string; reason: Reason; revision: number; today: string },
): ChairNote {
  if (!('area' in left)) return { kind: 'left', post: left.post, person: left.ref, ...facts };
  const area = { areaId: left.area.id, areaName: areaNameOn(left.area, today) };
  return left.post === 'deputy'
    ? { kind: 'vacant', post: 'deputy', ...area, ...facts }
    : { kind: 'vacant', ...area, ...facts };
}

function recordOf(left: LeftPost, at: string): PlanRecord {
  if (!('area' in left)) return { at, what: 'left', detail: `${left.post} ${left.ref}` };
  const areaId = left.area.id;
  return left.post === 'deputy' ? { at, what: 'vacant', areaId, detail: 'deputy' } : { at, what: 'vacant', areaId };
}
