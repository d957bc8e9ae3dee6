import { findPerson } from '../../../app/find-people';
import type { Ports } from '../../../app/ports/ports';
import type { Group } from '../../../domain/group';

/** The approver's name; empty while it is not known, undefined when the group has named none. */
export async function approverNameOf(
  ports: Pick<Ports, 'directory'>,
  { tenantId, approver }: Pick<Group, 'tenantId' | 'approver'>,
): Promise<string | undefined> {
  if (approver === undefined) return undefined;
  return (await findPerson(ports, tenantId, approver))?.name ?? '';
}
