import { composeActivity } from '../../simulator/connector/compose-activity';
import { BotUnreachable } from '../../simulator/connector/bot-link';
import { findAction } from '../../simulator/connector/find-action';
import { readInvokeAnswer, type PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import type { Person } from '../../simulator/connector/person';
import { pressData, type Filled } from '../../simulator/connector/press-data';
import type { Simulator } from '../../simulator/connector/simulator';

/** A press that Teams delivers twice, as it does when the first answer was lost: the very same activity, at once. */
export async function pressTwice(
  teams: Simulator,
  person: Person,
  message: Message,
  verb: string,
  filled: Filled,
): Promise<PressOutcome> {
  const card = message.cardFor(person.id);
  if (card === undefined || teams.botUrl === undefined) throw new BotUnreachable('nobody there');
  const part = findAction(card, verb);
  const { action } = part;
  const data = pressData(part, filled);
  const execute = { type: 'Action.Execute', id: action['id'], verb, title: action['title'], data };
  const activity = composeActivity(
    teams.town,
    teams.serviceUrl,
    person,
    { chatId: message.conversationId },
    {
      ...{ type: 'invoke', name: 'adaptiveCard/action', value: { action: execute, trigger: 'manual' } },
      ...{ replyToId: message.id, channelData: { source: { name: 'message' } } },
    },
  );
  const endpoint = new URL('/api/messages', teams.botUrl);
  const deliver = async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) }).catch(() => {
      throw new BotUnreachable('The bot does not answer.');
    });
    return readInvokeAnswer({ status: response.status, body: await response.json() });
  };
  const [first, second] = await Promise.all([deliver(), deliver()]);
  const shown = second.card === undefined ? first : second;
  if (shown.card !== undefined) teams.town.conversations.showTo(person.id, message, shown.card);
  return shown;
}
