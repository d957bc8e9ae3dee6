import { element } from './element';
import type { MessageView } from './protocol';
import { words } from './words';

interface Thread {
  readonly root: HTMLElement;
  readonly replies: HTMLElement;
  readonly count: HTMLElement;
}

/** The threads of the channel: the first message, its replies under it, and a way to answer. */
export class ChannelThreads {
  private readonly threads = new Map<string, Thread>();

  constructor(
    private readonly list: HTMLElement,
    private readonly onReply: (rootId: string) => void,
  ) {}

  /** Where this message stands; the thread is made with its first message. */
  placeFor(message: MessageView): HTMLElement {
    const { conversationId } = message;
    const known = this.threads.get(conversationId);
    if (known !== undefined) {
      known.count.textContent = words.replies(known.replies.childElementCount + 1);
      return known.replies;
    }
    const root = element('div', { class: 'thread-root' });
    const replies = element('div', { class: 'thread-replies' });
    const count = element('span', { class: 'thread-count' });
    const reply = element('button', {
      class: 'link-button',
      text: words.reply,
      attributes: { type: 'button' },
      on: { click: () => this.onReply(message.id) },
    });
    const foot = element('div', { class: 'thread-foot' }, reply, count);
    const attributes = { 'data-born': String(performance.now()) };
    this.list.append(element('div', { class: 'thread', attributes }, root, replies, foot));
    this.threads.set(conversationId, { root, replies, count });
    return root;
  }

  clear(): void {
    this.threads.clear();
  }
}
