import { dayIn, isWithin } from '../domain/calendar';
import { plusDays } from '../domain/calendar-of-meetings/days';
import { areaNameOn, areasOn, holderOn, type Group, type Post } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import type { ChairNote } from '../domain/chair-note';
import { findPerson } from './find-people';
import type { Ports } from './ports/ports';
import { untilCommitted } from './until-committed';

type Needs = Pick<Ports, 'clock' | 'groups' | 'directory' | 'commit' | 'wake' | 'log'>;

/**
 * Marks the posts of coordinators who were in the group's team and are not any more as vacant, and asks the chair for a
 * successor. The word to the chair is stored first: killed in between, the same roster says the same again, and the word
 * goes out once. Somebody who never was in the team may have the app alone, and keeps the post.
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
    const left = await leftBehind(ports, group, today, teamId, members);
    if (left.length === 0) return {};
    for (const gone of left) {
      const about = { ...gone, revision };
      await ports.commit.commit(key, [
        { put: 'planRecord', value: { at: now, what: 'vacant', areaId: about.areaId } },
        { put: 'notice', notice: { kind: 'chairNote', about } },
      ]);
    }
    const vacant = new Set(left.map(({ areaId }) => areaId));
    const areas = group.areas.map((area) =>
      vacant.has(area.id) ? { ...area, coordinators: endedToday(area.coordinators, today) } : area,
    );
    const next = { revision: revision + 1, at: now, by: 'roster', group: { ...group, areas } };
    if ((await ports.groups.save(next, stored.etag)) === 'conflict') return undefined;
    ports.log.info('posts vacant', { groupId: key.groupId, areas: left.length });
    ports.wake.hint(key);
    return {};
  });
}

async function leftBehind(
  ports: Needs,
  group: Group,
  today: string,
  teamId: string,
  members: ReadonlySet<string>,
): Promise<Extract<ChairNote, { kind: 'vacant' }>[]> {
  const found = await Promise.all(
    areasOn(group, today).map(async (area) => {
      const ref = holderOn(area.coordinators, today);
      const person = ref === undefined ? undefined : await findPerson(ports, group.tenantId, ref);
      const isGone = person?.teamIds?.includes(teamId) === true && !members.has(person.id);
      return isGone ? [{ area, name: person.name ?? '' }] : [];
    }),
  );
  return found.flat().map(({ area, name }) => ({
    kind: 'vacant',
    areaId: area.id,
    areaName: areaNameOn(area, today),
    personName: name,
    reason: 'leftTeam',
  }));
}

/** The posts without today's: one that is planned from a later day on stays. */
function endedToday(posts: readonly Post[], today: string): Post[] {
  return posts
    .map((post) => (isWithin(post, today) ? { ...post, to: plusDays(today, -1) } : post))
    .filter((post) => post.from === undefined || post.to === undefined || post.from <= post.to);
}
