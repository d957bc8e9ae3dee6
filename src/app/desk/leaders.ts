import { dayIn, isWithin } from '../../domain/calendar';
import type { LeaderChoice } from '../../domain/desk/upward/upward-card';
import type { Group } from '../../domain/group';
import type { GroupKey, PersonRef } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { findPerson } from '../find-people';
import type { Ports } from '../ports/ports';

/** A leader of the group file whom the bot has not met: nothing can be put to them before they have the app. */
interface UnmetLeader {
  readonly ref: PersonRef;
  readonly title: string | undefined;
}

export interface Leaders {
  /** In the order of the group file. */
  readonly met: readonly LeaderChoice[];
  readonly unmet: readonly UnmetLeader[];
}

/** How the chair knows a leader whom the bot does not. */
export function unmetName({ ref, title }: UnmetLeader): string {
  return title === undefined ? ref : `${title} (${ref})`;
}

type Needs = Pick<Ports, 'directory' | 'clock'>;

/** The group's leaders of today, as far as the bot has met them: one it has a chat with, or an address to open one. */
export async function leadersOf(ports: Needs, group: Group): Promise<Leaders> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const posts = (group.leaders ?? []).filter((post) => isWithin(post, today));
  const found = await Promise.all(
    posts.map(async ({ person: ref, title }) => ({
      ref,
      title,
      person: await findPerson(ports, group.tenantId, ref),
    })),
  );
  return {
    met: found.flatMap(({ ref, title, person }) =>
      person === undefined ? [] : [{ id: person.id, name: person.name ?? title ?? ref, title }],
    ),
    unmet: found.flatMap(({ ref, title, person }) => (person === undefined ? [{ ref, title }] : [])),
  };
}

/** The leaders that somebody can pass a matter on to. */
export async function otherLeaders(
  ports: Needs & Pick<Ports, 'groups'>,
  key: GroupKey,
  leader: NamedPerson,
): Promise<readonly LeaderChoice[]> {
  const stored = await ports.groups.find(key);
  if (stored === undefined) return [];
  const { met } = await leadersOf(ports, stored.value.group);
  return met.filter(({ id }) => id !== leader.id);
}
