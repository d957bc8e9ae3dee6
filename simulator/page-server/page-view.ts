import type { Message } from '../connector/message';
import type { Town } from '../connector/town';
import type { MessageView, WorldView } from '../page/protocol';

/** The world as the page shows it; the channel is the last of the team's, where the group meets. */
export function worldView(town: Town, faultsLeft: number): WorldView {
  const channel = town.team.channels.at(-1);
  return {
    tenantName: town.world.tenantName,
    botName: town.world.bot.name,
    team: { name: town.team.name, installed: town.team.installed },
    channel: { id: channel?.id ?? town.team.id, name: channel?.name ?? town.team.name },
    faultsLeft,
    people: town.people.list().map((person) => ({
      id: person.id,
      key: person.key,
      name: person.name,
      role: person.role,
      chatId: person.chatId,
      inTeam: person.inTeam,
      isForeign: person.tenantId !== town.world.tenantId,
      app: person.app,
      suggestions: person.suggestions,
    })),
  };
}

/** A message as the page shows it. A deleted one keeps its place and loses its content. */
export function messageView(message: Message): MessageView {
  const isDeleted = message.deletedAt !== undefined;
  const card = message.card;
  const cardLanguage = card?.['lang'];
  const language = typeof cardLanguage === 'string' ? cardLanguage : message.activity?.locale;
  return {
    id: message.id,
    conversationId: message.conversationId,
    author: message.author,
    revision: message.revision,
    sentAt: (message.sentAt ?? new Date(0)).toISOString(),
    editedAt: message.isEdited ? message.versions.at(-1)?.at.toISOString() : undefined,
    isDeleted,
    language: language ?? undefined,
    text: isDeleted ? '' : message.text,
    card: isDeleted ? undefined : card,
    views: isDeleted ? {} : Object.fromEntries(message.views),
  };
}
