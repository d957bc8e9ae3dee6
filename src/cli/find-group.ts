import { nearestWord } from '../app/group-file/nearest-word';
import type { GroupRevision, Groups } from '../app/ports/groups';
import { readTenant } from './read-tenant';

export type FoundGroup =
  { readonly ok: true; readonly revision: GroupRevision } | { readonly ok: false; readonly problem: string };

/** The group with this id; with several tenants that have one, `tenant` must say which. */
export async function findGroup(groups: Groups, groupId: string, tenant: string | undefined): Promise<FoundGroup> {
  const read = readTenant(tenant);
  if (!read.ok) return read;
  const { tenantId } = read;
  const listed = await groups.list(tenantId);
  const wanted = groupId.normalize('NFC');
  const matches = listed.filter((listing) => listing.groupId === wanted);
  const [match] = matches;
  if (match === undefined) {
    const near = nearestWord(
      wanted,
      listed.map((listing) => listing.groupId),
    );
    const advice = near === undefined ? '"group list" shows those there are.' : `Did you mean "${near}"?`;
    const where = tenantId === undefined ? '' : ` in tenant ${tenantId}`;
    return wrong(`There is no group ${JSON.stringify(wanted)}${where}. ${advice}`);
  }
  if (matches.length > 1) {
    const tenants = matches.map((listing) => `  --tenant ${listing.tenantId}`).join('\n');
    return wrong(`Several tenants have a group "${wanted}". Add one of:\n${tenants}`);
  }
  const found = await groups.find({ tenantId: match.tenantId, groupId: match.groupId });
  if (found !== undefined) return { ok: true, revision: found.value };
  return wrong(`The group "${wanted}" is listed but not stored: an import was cut off. Import its file again.`);
}

function wrong(problem: string): FoundGroup {
  return { ok: false, problem };
}
