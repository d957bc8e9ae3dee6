import { composeActivity } from './compose-activity';
import type { JsonObject } from './json-object';
import type { Person } from './person';
import type { Town } from './town';

/** What Teams sends when somebody adds or removes the app in the personal scope, in Teams' order. */
export function personEvents(
  town: Town,
  serviceUrl: string,
  person: Person,
  action: 'add' | 'remove',
): readonly JsonObject[] {
  const scene = { chatId: person.chatId };
  const installation = composeActivity(town, serviceUrl, person, scene, { type: 'installationUpdate', action });
  if (action === 'remove') return [installation];
  const membersAdded = [town.world.bot];
  return [composeActivity(town, serviceUrl, person, scene, { type: 'conversationUpdate', membersAdded }), installation];
}
