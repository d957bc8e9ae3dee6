import { ConnectorError } from './connector-error';
import type { Person } from './person';
import type { Town } from './town';

/** Why the bot's message does not reach the person; undefined when it does. */
export function deliverability(town: Town, person: Person): ConnectorError | undefined {
  if (person.app === 'blocked') {
    return new ConnectorError(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.');
  }
  const reached = person.app === 'installed' || (person.app === 'never' && person.inTeam && town.team.installed);
  if (reached) return undefined;
  return new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
}
