import { channelColumn } from './channel-column';
import { chatColumn } from './chat-column';
import { chatList } from './chat-list';
import { clockPanel } from './clock-panel';
import type { Column } from './column';
import { element } from './element';
import { guide } from './guide';
import { OpenChats } from './open-chats';
import { Store } from './store';
import { troublePanel } from './trouble-panel';
import { UnreadCount } from './unread-count';
import { words } from './words';

const store = new Store();
const connection = element('span', { class: 'connection', attributes: { role: 'status' } });

function start(): void {
  const open = new OpenChats(['channel', 'leder', 'helse']);
  const unread = new UnreadCount(store);
  const columns = new Map<string, Column>();
  const board = element('main', { class: 'columns' });
  const side = element('div', { class: 'side' });

  const make = (key: string): Column | undefined => {
    const close = (): void => choose(key);
    if (key === 'channel') return channelColumn(store, close);
    const person = store.world.people.find((one) => one.key === key);
    return person === undefined ? undefined : chatColumn(store, person, close);
  };

  const drawList = (): void => {
    for (const column of columns.values()) unread.look(column.conversationId);
    const focused = document.activeElement?.getAttribute('data-key') ?? undefined;
    const list = chatList({
      world: store.world,
      isOpen: (key) => open.has(key),
      unread: (conversationId) => unread.of(conversationId),
      onChoose: choose,
    });
    const { scrollTop } = side;
    side.replaceChildren(list);
    side.scrollTop = scrollTop;
    if (focused !== undefined) list.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };

  const drawColumns = (): void => {
    for (const [key, column] of columns) {
      if (open.has(key)) continue;
      column.remove();
      column.element.remove();
      columns.delete(key);
    }
    for (const key of open.list()) {
      if (columns.has(key)) continue;
      const column = make(key);
      if (column === undefined) continue;
      columns.set(key, column);
      if (key === 'channel') board.prepend(column.element);
      else board.append(column.element);
    }
    document.body.classList.toggle('has-open', columns.size > 0);
  };

  const choose = (key: string): void => {
    open.toggle(key);
    drawColumns();
    drawList();
    const column = columns.get(key);
    column?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // A keyboard that jumps up would hide the chat on a phone.
    if (matchMedia('(hover: hover)').matches) column?.focus();
    else column?.element.querySelector<HTMLElement>('.back')?.focus();
  };

  const { button, panel } = troublePanel(store);
  const title = element('h1', { text: words.title });
  const tagline = element('p', { text: words.tagline(store.world.tenantName) });
  const names = element('div', { class: 'bar-names' }, title, tagline);
  const clock = clockPanel(store);
  const bar = element('header', { class: 'bar' }, names, clock?.element, connection, button);
  const rest = element('div', { class: 'rest' }, guide(), board);
  document.body.replaceChildren(bar, side, rest, panel);
  if (clock !== undefined) document.body.append(clock.panel);
  drawColumns();
  drawList();
  store.listen(drawList);
  open.onNarrowed(() => {
    drawColumns();
    drawList();
  });
}

const stopWaiting = store.listen(() => {
  stopWaiting();
  start();
});
store.connect((isConnected) => {
  connection.textContent = isConnected ? words.connected : words.disconnected;
  connection.classList.toggle('lost', !isConnected);
});
