import type { GroupKey } from '../domain/identifiers';

/** The group's name in maps and sets: ids of groups are unique in their tenant only. */
export function groupIdOf({ tenantId, groupId }: GroupKey): string {
  return `${tenantId}:${groupId}`;
}
