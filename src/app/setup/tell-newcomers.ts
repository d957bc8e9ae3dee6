import { dayIn } from '../../domain/calendar';
import { keyOf, type Group } from '../../domain/group';
import { isSamePerson } from '../../domain/person';
import { rolesHeld } from '../../domain/setup/roles-held';
import { findPeople } from '../find-people';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';

type Needs = Pick<Ports, 'clock' | 'desk' | 'meetings' | 'directory' | 'commit' | 'wake'>;

/** Cards of one transaction, with the record: far below what one may hold. */
const mostAtOnce = 80;

/**
 * Asks for the first card of everybody who has begun in a role, once for each person and role. Where nobody has been told
 * yet, those who held their roles in `before` know the group already, and so does everybody in a group that has met;
 * `before` is undefined for a group that is new.
 */
export async function tellNewcomers(ports: Needs, group: Group, before: Group | undefined): Promise<void> {
  const key = keyOf(group);
  const today = dayIn(group.timeZone, ports.clock.now());
  const held = rolesHeld(group, today);
  const people = await findPeople(
    ports,
    group.tenantId,
    held.map(({ person }) => person),
  );
  const idOf = (ref: string) => people.find((person) => isSamePerson(ref, person))?.id ?? ref;
  const nameOf = ({ role, person }: { role: string; person: string }) => `${role}:${idOf(person)}`;
  await ports.wake.insure(key);
  await untilCommitted(async () => {
    const stored = await ports.desk.find(key, 'newcomers', 'newcomers');
    const hasMet = stored === undefined && (await ports.meetings.head(key)) !== undefined;
    const former = before ?? (hasMet ? group : undefined);
    const known = former === undefined ? [] : rolesHeld(former, today).map(nameOf);
    const told = new Set(stored?.value.told ?? known);
    const fresh = held.filter((one) => !told.has(nameOf(one))).slice(0, mostAtOnce);
    if (fresh.length === 0 && stored !== undefined) return {};
    const value = {
      id: 'newcomers' as const,
      version: (stored?.value.version ?? 0) + 1,
      told: [...told, ...fresh.map(nameOf)],
    };
    const changes: Change[] = [
      { put: 'desk', record: { kind: 'newcomers', value }, etag: stored?.etag },
      ...fresh.map(({ role, person }): Change => {
        return { put: 'notice', notice: { kind: 'desk', card: 'newcomer', id: role, to: idOf(person) } };
      }),
    ];
    if ((await ports.commit.commit(key, changes)) === 'conflict') return undefined;
    return fresh.length === mostAtOnce ? undefined : {};
  });
  ports.wake.hint(key);
}
