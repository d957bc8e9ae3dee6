import type { Activity } from './activity';
import type { Changes } from './changes';
import { ConnectorError } from './connector-error';
import type { JsonObject } from './json-object';
import { Message } from './message';

const threadMark = ';messageid=';

/** The messages of all chats and channels, as Teams would keep them. */
export class Conversations {
  private readonly openChats = new Set<string>();
  private readonly messages: Message[] = [];
  private lastId = 0;

  constructor(
    private readonly changes: Changes,
    private readonly now: () => Date,
  ) {}

  list(): readonly Message[] {
    return this.messages;
  }

  /** In order of sending, deleted ones too. */
  in(conversationId: string): readonly Message[] {
    return this.messages.filter((message) => message.conversationId === conversationId);
  }

  /** Roots and replies of a channel, in order of sending. */
  inChannel(channelId: string): readonly Message[] {
    return this.messages.filter((message) => message.conversationId.startsWith(channelId + threadMark));
  }

  openChat(chatId: string): void {
    this.openChats.add(chatId);
  }

  isOpen(chatId: string): boolean {
    return this.openChats.has(chatId);
  }

  /** The channel a thread id or a channel id belongs to. */
  channelOf(conversationId: string): string {
    return conversationId.split(threadMark)[0] ?? conversationId;
  }

  isThread(conversationId: string): boolean {
    return conversationId.includes(threadMark);
  }

  hasThread(threadId: string): boolean {
    return this.messages.some((message) => message.conversationId === threadId);
  }

  post(conversationId: string, author: string, activity: Activity): Message {
    return this.keep(this.nextId(), conversationId, author, activity);
  }

  startThread(channelId: string, author: string, activity: Activity): Message {
    const id = this.nextId();
    return this.keep(id, `${channelId}${threadMark}${id}`, author, activity);
  }

  /** Finds a message by the conversation, or by its channel as Teams also allows; never a deleted one. */
  find(conversationId: string, messageId: string): Message | undefined {
    return this.messages.find(
      (message) =>
        message.id === messageId &&
        message.deletedAt === undefined &&
        (message.conversationId === conversationId || this.channelOf(message.conversationId) === conversationId),
    );
  }

  update(conversationId: string, messageId: string, activity: Activity): Message {
    const message = this.expect(conversationId, messageId);
    message.versions.push({ at: this.now(), activity });
    message.views.clear();
    message.revision += 1;
    this.changes.announce();
    return message;
  }

  delete(conversationId: string, messageId: string): void {
    const message = this.expect(conversationId, messageId);
    message.deletedAt = this.now();
    message.revision += 1;
    this.changes.announce();
  }

  /** What one person sees instead of the message until it is updated. */
  showTo(personId: string, message: Message, card: JsonObject): void {
    message.views.set(personId, card);
    message.revision += 1;
    this.changes.announce();
  }

  /** Takes a message over from an earlier run. */
  restore(message: Message): void {
    this.messages.push(message);
    this.lastId = Math.max(this.lastId, Number(message.id) || 0);
  }

  private expect(conversationId: string, messageId: string): Message {
    const message = this.find(conversationId, messageId);
    if (message === undefined) {
      throw new ConnectorError(404, 'ActivityNotFoundInConversation', `There is no activity ${messageId} here.`);
    }
    return message;
  }

  private keep(id: string, conversationId: string, author: string, activity: Activity): Message {
    const message = new Message(id, conversationId, author, this.messages.length, { at: this.now(), activity });
    this.messages.push(message);
    this.changes.announce();
    return message;
  }

  /** Teams uses the time in milliseconds; counting past it keeps every id its own. */
  private nextId(): string {
    this.lastId = Math.max(this.lastId + 1, this.now().getTime());
    return String(this.lastId);
  }
}
