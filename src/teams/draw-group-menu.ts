import type { Ports } from '../app/ports/ports';
import { outsidersOf } from '../app/setup/outsiders-of';
import { readGroupOutline } from '../app/setup/read-group-outline';
import type { GroupKey } from '../domain/identifiers';
import type { Language } from '../domain/language';
import { groupMenuCard } from '../views/setup/group-menu-card';
import { sentence, type Answer } from './turn';

/** The chair's card of what the group is and what of it can be changed, with what became of the press before. */
export async function drawGroupMenu(
  ports: Ports,
  key: GroupKey,
  language: Language,
  told: readonly string[] = [],
): Promise<Answer> {
  const stored = await ports.groups.find(key);
  if (stored === undefined) return sentence({ language }, 'reply.noGroup');
  const { group, revision, at, by } = stored.value;
  const [outline, outsiders, person] = await Promise.all([
    readGroupOutline(ports, group),
    outsidersOf(ports, group),
    ports.directory.person(key.tenantId, by),
  ]);
  return groupMenuCard({
    target: { kind: 'group', id: key.groupId },
    changed: { at, by: person?.name, timeZone: group.timeZone },
    ...{ outline, version: revision, language, people: [], outsiders, told },
  });
}
