import { avatar } from './avatar';
import { cardView, type Press } from './card-view';
import { clockTime } from './clock-time';
import { element } from './element';
import { markdown } from './markdown';
import { menu } from './menu';
import type { MessageView } from './protocol';
import { sendCommand } from './send-command';
import type { Store } from './store';
import { words } from './words';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

interface ItemSettings {
  readonly store: Store;
  readonly message: MessageView;
  /** Who looks: cards are theirs, and their own messages stand to the right. */
  readonly viewer: Viewer;
  readonly onPress: (press: Press) => Promise<void>;
}

/** What a person sees of a message; when it is the same as before, nothing has to be drawn. */
export function faceOf(message: MessageView, viewer: Viewer): string {
  return JSON.stringify([
    viewer.id,
    message.isDeleted,
    message.editedAt,
    message.text,
    message.views[viewer.id],
    message.card,
  ]);
}

/** The bot writes markdown, people write text. */
function bubble(message: MessageView): HTMLElement {
  const attributes = { lang: message.language };
  if (message.author !== 'bot') return element('p', { class: 'bubble', text: message.text, attributes });
  const box = element('div', { class: 'bubble', attributes });
  box.innerHTML = markdown(message.text);
  return box;
}

/** What a card says of itself to those who listen. */
function spokenBy(card: object): string | undefined {
  return 'speak' in card && typeof card.speak === 'string' && card.speak !== '' ? card.speak : undefined;
}

function content({ store, message, viewer, onPress }: ItemSettings): HTMLElement {
  const body = element('div', { class: 'message-body' });
  if (message.isDeleted) body.append(element('p', { class: 'message-deleted', text: words.deletedMessage }));
  if (message.text !== '') {
    body.append(bubble(message));
  }
  const own = message.views[viewer.id];
  const card = own ?? message.card;
  if (card !== undefined) {
    const author = store.person(message.author)?.name ?? store.world.botName;
    const label = spokenBy(card) ?? words.cardLabel(author);
    body.append(cardView({ card, label, language: message.language, people: store.world.people, onPress }));
  }
  if (own !== undefined) body.append(element('p', { class: 'only-for', text: words.onlyFor(viewer.name) }));
  return body;
}

/** One message with its author, time and marks. */
export function messageItem(settings: ItemSettings): HTMLElement {
  const { store, message, viewer } = settings;
  const isBot = message.author === 'bot';
  const isOwn = message.author === viewer.id;
  const author = isBot ? store.world.botName : (store.person(message.author)?.name ?? '');
  const shown = isOwn ? words.you : author;
  const now = store.time.now();
  const sentAt = clockTime(message.sentAt, now);
  const meta = element('div', { class: 'message-meta' });
  meta.append(element('span', { class: 'message-author', text: shown }));
  if (isBot) meta.append(element('span', { class: 'tag', text: words.bot }));
  meta.append(element('time', { text: sentAt, attributes: { datetime: message.sentAt } }));
  if (message.editedAt !== undefined && !message.isDeleted) {
    const attributes = { title: clockTime(message.editedAt, now), 'data-at': message.editedAt };
    meta.append(element('span', { class: 'edited', text: words.edited, attributes }));
  }
  if (!message.isDeleted) {
    const remove = (): void => void sendCommand({ do: 'deleteMessage', messageId: message.id });
    meta.append(menu(words.more(author), [{ label: words.deleteMessage, run: remove, isGrave: true }]));
  }
  const look = `message${isOwn ? ' own' : ''}${isBot ? ' from-bot' : ''}`;
  const picture = avatar(author, isBot ? 'bot' : 'person');
  const label = words.messageLabel(shown, sentAt);
  const attributes = { 'aria-label': label, 'data-author': shown, 'data-message': message.id };
  return element('article', { class: look, attributes }, picture, meta, content(settings));
}
