import type { Person } from '../../domain/person';
import type { Ports } from '../ports/ports';

/**
 * Somebody with the sign-in name that tells a guest account from an employee's: as it is stored, or else asked of the chat
 * that they write in. Undefined when it cannot be known now.
 */
export async function knowAccount(
  ports: Pick<Ports, 'directory' | 'roster'>,
  chat: {
    readonly tenantId: string;
    readonly personId: string;
    readonly conversationId: string;
    readonly serviceUrl: string;
  },
): Promise<Person | undefined> {
  const { tenantId, personId, conversationId, serviceUrl } = chat;
  const known = await ports.directory.person(tenantId, personId);
  if (known?.signInName !== undefined) return known;
  // The members of a personal chat are asked for like those of a team.
  const members = await ports.roster.membersOf({ tenantId, id: conversationId, serviceUrl, channels: [] });
  const found = members?.find(({ id }) => id === personId);
  if (found?.signInName === undefined) return undefined;
  await ports.directory.learnPerson({ tenantId, id: personId, name: found.name, signInName: found.signInName });
  return { ...known, ...found, tenantId };
}
