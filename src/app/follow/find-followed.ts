import type { Subscription } from '../../domain/desk/subscription';
import { mapSome } from '../map-some';
import type { Ports } from '../ports/ports';

/** Groups that are asked at once. */
const atOnce = 8;

/** The groups that somebody follows, by name, with what they follow of each. */
export async function findFollowed(
  ports: Pick<Ports, 'groups' | 'desk'>,
  tenantId: string,
  personId: string,
): Promise<readonly { readonly groupId: string; readonly groupName: string; readonly subscription: Subscription }[]> {
  const listings = await ports.groups.list(tenantId);
  const found = await mapSome(listings, atOnce, async ({ groupId, name }) => {
    const stored = await ports.desk.find({ tenantId, groupId }, 'subscription', personId);
    const follows = stored !== undefined && stored.value.endedAt === undefined;
    return follows ? [{ groupId, groupName: name, subscription: stored.value }] : [];
  });
  return found.flat().toSorted((a, b) => a.groupName.localeCompare(b.groupName, 'nb'));
}
