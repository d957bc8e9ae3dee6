import type { Call } from './call';
import { ConnectorError } from './connector-error';
import type { Person } from './person';
import type { Town } from './town';

function account(person: Person): object {
  const names = person.name.split(' ');
  return {
    id: person.teamsId,
    name: person.name,
    // Teams says objectId; the SDK's own type calls it aadObjectId. Both are there in practice.
    objectId: person.id,
    aadObjectId: person.id,
    givenName: names[0],
    surname: names.slice(1).join(' '),
    email: person.signInName,
    userPrincipalName: person.signInName,
    tenantId: person.tenantId,
    userRole: 'user',
  };
}

function membersOf(town: Town, conversationId: string): readonly Person[] {
  const person = town.people.withChat(conversationId);
  if (person !== undefined && town.conversations.isOpen(conversationId)) return [person];
  if (town.channel(town.conversations.channelOf(conversationId)) === undefined) {
    throw new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
  }
  checkTeam(town, town.team.id);
  return town.people.inTeam();
}

function checkTeam(town: Town, teamId: string): void {
  if (teamId !== town.team.id) throw new ConnectorError(404, 'ConversationNotFound', 'Team not found.');
  if (!town.team.installed) {
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
}

function page(town: Town, call: Call, largestPage: number): object {
  const members = membersOf(town, call.conversationId ?? '');
  const asked = Number(call.query.get('pageSize') ?? 200);
  const size = Math.min(Number.isInteger(asked) && asked > 0 ? asked : 200, largestPage);
  const token = call.query.get('continuationToken');
  const from = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString().replace('from ', ''));
  if (!Number.isInteger(from)) throw new ConnectorError(400, 'BadArgument', 'The continuation token is wrong.');
  const next = from + size;
  return {
    members: members.slice(from, next).map(account),
    ...(next < members.length && { continuationToken: Buffer.from(`from ${next}`).toString('base64url') }),
  };
}

/** Members of a chat, a channel or the team, the team itself and its channels. `largestPage` bounds `pageSize`. */
export function readRoster(town: Town, call: Call, largestPage: number): object {
  const { conversationId = '', memberId = '', teamId = '' } = call;
  switch (call.kind) {
    case 'members':
      return membersOf(town, conversationId).map(account);
    case 'pagedMembers':
      return page(town, call, largestPage);
    case 'member': {
      const member = membersOf(town, conversationId).find((person) => person.key !== memberId && person.is(memberId));
      if (member !== undefined) return account(member);
      throw new ConnectorError(404, 'MemberNotFoundInConversation', 'The member is not found in the conversation.');
    }
    case 'team':
      checkTeam(town, teamId);
      return {
        id: town.team.id,
        name: town.team.name,
        tenantId: town.world.tenantId,
        memberCount: town.people.inTeam().length,
        channelCount: town.team.channels.length,
      };
    default:
      checkTeam(town, teamId);
      return {
        conversations: town.team.channels.map((channel) =>
          channel.id === town.team.id ? { id: channel.id } : { id: channel.id, name: channel.name },
        ),
      };
  }
}
