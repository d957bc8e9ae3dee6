import type { Outcome } from '../../domain/delivery';
import type { Group } from '../../domain/group';
import type { PersonRef } from '../../domain/identifiers';
import type { Person } from '../../domain/person';
import { findPerson } from '../find-people';
import type { CardMessage, Place } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { refreshTeam } from '../refresh-team';

type Needs = Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log'>;

export type Reached = { readonly person: Person; readonly serviceUrl: string };

/**
 * Who the group file means and where Teams can be reached for them: by the person's own chat, else through the
 * team's install. A sign-in name that is not known yet is looked for in the team's roster once more.
 */
export async function reachPerson(
  ports: Needs,
  group: Group,
  ref: PersonRef,
): Promise<Reached | Extract<Outcome, { kind: 'notReached' }>> {
  let person = await findPerson(ports, group.tenantId, ref);
  if (person === undefined && ref.includes('@')) {
    await refreshTeam(ports, group.tenantId, group.channel.teamId);
    person = await findPerson(ports, group.tenantId, ref);
  }
  if (person === undefined && ref.includes('@')) {
    return { kind: 'notReached', reason: 'unknownPerson', error: 'the sign-in name is not in the team’s roster' };
  }
  const serviceUrl =
    person?.serviceUrl ?? (await ports.directory.team(group.tenantId, group.channel.teamId))?.serviceUrl;
  if (serviceUrl === undefined) {
    return {
      kind: 'notReached',
      reason: 'notInstalled',
      error: 'the app is installed neither for the person nor in the group’s team',
    };
  }
  return { person: person ?? { tenantId: group.tenantId, id: ref }, serviceUrl };
}

/** Sends to the person's chat; one that is not there, or not any more, is opened anew once. */
export async function sendToPerson(
  ports: Needs,
  { person, serviceUrl }: Reached,
  message: CardMessage,
): Promise<Outcome> {
  if (person.conversationId !== undefined) {
    const outcome = await ports.messenger.send(placeOf(person, serviceUrl, person.conversationId), message);
    if (outcome.kind !== 'gone') return outcome;
  }
  const chat = await ports.messenger.openChat(person, serviceUrl);
  if (chat.kind !== 'delivered') return chat;
  await ports.directory.learnPerson({ ...person, serviceUrl, conversationId: chat.conversationId });
  return ports.messenger.send(placeOf(person, serviceUrl, chat.conversationId), message);
}

/** A conversation of the person's, as a place to write in. */
export function placeOf(person: Pick<Person, 'tenantId'>, serviceUrl: string, conversationId: string): Place {
  return { tenantId: person.tenantId, serviceUrl, conversationId };
}
