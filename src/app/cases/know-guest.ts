import type { Group } from '../../domain/group';
import type { Person } from '../../domain/person';
import { reachPerson, type Reached } from '../deliver/reach-person';
import { knowAccount } from '../follow/know-account';
import type { Ports } from '../ports/ports';

type Needs = Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log'>;

/**
 * Somebody outside the group with the name and the sign-in name that tells an employee from a guest account, as far as they
 * can be known: whoever the bot has not met is looked up in the chat with them, which nobody sees before something is
 * written in it.
 */
export async function knowGuest(ports: Needs, group: Group, personId: string): ReturnType<typeof reachPerson> {
  const reached = await reachPerson(ports, group, personId);
  if ('kind' in reached) return reached;
  const { person, serviceUrl } = reached;
  if (person.signInName !== undefined && (person.name ?? '') !== '') return reached;
  const conversationId = person.conversationId ?? (await openedChat(ports, reached));
  if (conversationId === undefined) return reached;
  const { tenantId, id } = person;
  const known = await knowAccount(ports, { tenantId, personId: id, conversationId, serviceUrl });
  return { serviceUrl, person: { ...person, ...known, conversationId } };
}

async function openedChat(ports: Needs, { person, serviceUrl }: Reached): Promise<Person['conversationId']> {
  const chat = await ports.messenger.openChat(person, serviceUrl);
  if (chat.kind !== 'delivered') return undefined;
  const { tenantId, id } = person;
  await ports.directory.learnPerson({ tenantId, id, serviceUrl, conversationId: chat.conversationId });
  return chat.conversationId;
}
