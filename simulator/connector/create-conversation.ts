import { z } from 'zod';
import { activitySchema } from './activity';
import { ConnectorError } from './connector-error';
import { deliverability } from './deliverability';
import type { Person } from './person';
import type { Town } from './town';

const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  tenantId: z.string().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: activitySchema.nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
type Parameters = z.infer<typeof parametersSchema>;

function startThread(town: Town, channelId: string, parameters: Parameters): object {
  if (town.channel(channelId) === undefined) {
    throw new ConnectorError(404, 'ConversationNotFound', 'The channel does not exist.');
  }
  if (!town.team.installed) {
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
  if (!parameters.activity) {
    throw new ConnectorError(400, 'BadArgument', 'A new thread needs an activity.');
  }
  const message = town.conversations.startThread(channelId, 'bot', parameters.activity);
  return { id: message.conversationId, activityId: message.id };
}

function findMember(town: Town, parameters: Parameters): Person {
  const members = parameters.members ?? [];
  const memberId = members[0]?.id;
  if (memberId === undefined || members.length !== 1) {
    throw new ConnectorError(400, 'BadArgument', 'Exactly one member is needed for a personal chat.');
  }
  const tenantId = parameters.tenantId ?? parameters.channelData?.tenant?.id;
  if (!tenantId) throw new ConnectorError(400, 'BadArgument', 'The tenant id is missing.');
  const person = town.people.find(memberId);
  // A sign-in name is no address for a new chat, and a person exists in their own tenant only.
  const isAddress = person !== undefined && (memberId === person.teamsId || memberId.toLowerCase() === person.id);
  if (!isAddress || person.tenantId !== tenantId) {
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The member is not found in the tenant.');
  }
  return person;
}

/**
 * `POST /v3/conversations`: the personal chat with somebody who has the app or is in a team with it, or a new thread
 * in a channel. Answers `{ id }`, with `activityId` when an activity was sent along.
 */
export function createConversation(town: Town, body: unknown): object {
  const parameters = parametersSchema.parse(body);
  const channelId = parameters.channelData?.channel?.id;
  if (parameters.isGroup && channelId) return startThread(town, channelId, parameters);
  const person = findMember(town, parameters);
  const reach = deliverability(town, person);
  if (reach !== undefined && person.app === 'never') throw reach;
  town.conversations.openChat(person.chatId);
  if (!parameters.activity) return { id: person.chatId };
  if (reach !== undefined) throw reach;
  const message = town.conversations.post(person.chatId, 'bot', parameters.activity);
  return { id: person.chatId, activityId: message.id };
}
