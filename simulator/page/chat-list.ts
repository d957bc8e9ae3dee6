import { avatar } from './avatar';
import { element } from './element';
import type { PersonView, WorldView } from './protocol';
import { words } from './words';

interface ListSettings {
  readonly world: WorldView;
  readonly isOpen: (key: string) => boolean;
  readonly unread: (conversationId: string) => number;
  readonly onChoose: (key: string) => void;
}

function entry(
  settings: ListSettings,
  key: string,
  about: { name: string; line: string; picture: HTMLElement; conversationId: string; isFaint: boolean },
): HTMLElement {
  const unread = settings.unread(about.conversationId);
  const badge = element('span', { class: 'badge', text: String(unread), attributes: { hidden: unread === 0 } });
  const heard = element('span', { class: 'visually-hidden', text: unread === 0 ? '' : words.unread(unread) });
  badge.setAttribute('aria-hidden', 'true');
  const name = element('span', { class: 'entry-name', text: about.name });
  const line = element('span', { class: 'entry-line', text: about.line });
  const names = element('span', { class: 'entry-names' }, name, line);
  const isOpen = settings.isOpen(key);
  const look = `entry${isOpen ? ' open' : ''}${about.isFaint ? ' faint' : ''}`;
  const attributes = { type: 'button', 'aria-pressed': String(isOpen), 'data-key': key };
  const on = { click: () => settings.onChoose(key) };
  return element('li', {}, element('button', { class: look, attributes, on }, about.picture, names, badge, heard));
}

function personLine(person: PersonView): string {
  const app = person.app === 'blocked' || person.app === 'removed' ? words.app[person.app] : undefined;
  const foreign = person.isForeign ? words.foreign : undefined;
  return app ?? person.role ?? foreign ?? words.app[person.app];
}

/** The channel and everybody, to choose what stands on the screen. `channel` is the key of the channel. */
export function chatList(settings: ListSettings): HTMLElement {
  const { world } = settings;
  const channel = entry(settings, 'channel', {
    name: world.channel.name,
    line: world.team.name,
    picture: avatar(world.channel.name, 'channel'),
    conversationId: world.channel.id,
    isFaint: false,
  });
  const people = world.people.map((person) =>
    entry(settings, person.key, {
      name: person.name,
      line: personLine(person),
      picture: avatar(person.name),
      conversationId: person.chatId,
      isFaint: person.app === 'blocked' || person.app === 'removed',
    }),
  );
  return element(
    'nav',
    { class: 'chat-list', attributes: { 'aria-label': words.chats } },
    element('h2', { class: 'list-heading', text: words.channelHeading }),
    element('ul', {}, channel),
    element('h2', { class: 'list-heading', text: words.peopleHeading }),
    element('ul', {}, ...people),
  );
}
