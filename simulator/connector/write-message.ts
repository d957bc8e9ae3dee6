import { activitySchema } from './activity';
import type { Call } from './call';
import { ConnectorError } from './connector-error';
import { deliverability } from './deliverability';
import type { Town } from './town';

function notFound(): ConnectorError {
  return new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
}

/** Throws the refusal Teams has for a write into this conversation. */
function checkReach(town: Town, conversationId: string): void {
  const person = town.people.withChat(conversationId);
  if (person !== undefined) {
    if (!town.conversations.isOpen(conversationId)) throw notFound();
    const refusal = deliverability(town, person);
    if (refusal !== undefined) throw refusal;
    return;
  }
  if (town.channel(town.conversations.channelOf(conversationId)) === undefined) throw notFound();
  if (!town.team.installed) {
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
}

/**
 * A send, an update or a delete by the bot. A message to a channel without a thread starts one. What a real chat does
 * not show (`typing`) is answered and not kept.
 */
export function writeMessage(town: Town, call: Call, body: unknown): object {
  const { conversationId = '', activityId = '' } = call;
  checkReach(town, conversationId);
  if (call.kind === 'delete') {
    town.conversations.delete(conversationId, activityId);
    return {};
  }
  const activity = activitySchema.parse(body);
  if (call.kind === 'update') return { id: town.conversations.update(conversationId, activityId, activity).id };
  if (activity.type !== 'message') return { id: '' };
  if (town.channel(conversationId) !== undefined) {
    return { id: town.conversations.startThread(conversationId, 'bot', activity).id };
  }
  if (town.conversations.isThread(conversationId) && !town.conversations.hasThread(conversationId)) throw notFound();
  return { id: town.conversations.post(conversationId, 'bot', activity).id };
}
