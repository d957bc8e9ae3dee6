import type { Store } from './store';

/** How many messages of the bot are new or changed in a conversation since it was last on the screen. */
export class UnreadCount {
  private readonly seen = new Map<string, number>();

  constructor(private readonly store: Store) {}

  /** Everything in the conversation has been looked at. */
  look(conversationId: string): void {
    for (const message of this.store.in(conversationId)) this.seen.set(message.id, message.revision);
  }

  of(conversationId: string): number {
    const messages = this.store.in(conversationId);
    return messages.filter(
      (message) => message.author === 'bot' && !message.isDeleted && this.seen.get(message.id) !== message.revision,
    ).length;
  }
}
