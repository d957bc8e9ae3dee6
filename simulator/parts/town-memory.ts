import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { activitySchema } from '../connector/activity';
import { Message } from '../connector/message';
import type { Town } from '../connector/town';

/** How long after the last change the file is written, in ms. */
const restMs = 300;

const instant = z.iso.datetime().transform((text) => new Date(text));
const memorySchema = z.object({
  team: z.object({ installed: z.boolean() }),
  people: z.array(
    z.object({
      id: z.string(),
      app: z.enum(['never', 'installed', 'removed', 'blocked']),
      inTeam: z.boolean(),
      hasChat: z.boolean(),
    }),
  ),
  messages: z.array(
    z.object({
      id: z.string(),
      conversationId: z.string(),
      author: z.string(),
      versions: z.array(z.object({ at: instant, activity: activitySchema })).min(1),
      deletedAt: instant.optional(),
    }),
  ),
});

function write(town: Town, file: string): void {
  const memory = {
    team: { installed: town.team.installed },
    people: town.people.list().map(({ id, app, inTeam, chatId }) => {
      return { id, app, inTeam, hasChat: town.conversations.isOpen(chatId) };
    }),
    messages: town.conversations.list().map(({ id, conversationId, author, versions, deletedAt }) => {
      return { id, conversationId, author, versions, deletedAt };
    }),
  };
  writeFileSync(`${file}.new`, JSON.stringify(memory));
  renameSync(`${file}.new`, file);
}

function read(town: Town, file: string): void {
  const memory = memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  town.team.installed = memory.team.installed;
  for (const { id, app, inTeam, hasChat } of memory.people) {
    const person = town.people.find(id);
    if (person === undefined) continue;
    Object.assign(person, { app, inTeam });
    if (hasChat) town.conversations.openChat(person.chatId);
  }
  for (const { id, conversationId, author, versions, deletedAt } of memory.messages) {
    const [first, ...later] = versions;
    if (first === undefined) continue;
    const message = new Message(id, conversationId, author, town.conversations.list().length, first);
    message.versions.push(...later);
    message.deletedAt = deletedAt;
    town.conversations.restore(message);
  }
}

/**
 * Takes the chats over from the last time and keeps them for the next, as real Teams would while the bot is away.
 * Cards that one person alone saw are forgotten, as a reload in Teams may do. Returns what writes the file for the last time.
 * Throws for a file that is not ours.
 */
export function rememberTown(town: Town, file: string): () => void {
  if (existsSync(file)) read(town, file);
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    timer = undefined;
    write(town, file);
  };
  const unlisten = town.changes.listen(() => (timer ??= setTimeout(save, restMs).unref()));
  return () => {
    unlisten();
    clearTimeout(timer);
    save();
  };
}
