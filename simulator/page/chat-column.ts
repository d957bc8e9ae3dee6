import { avatar } from './avatar';
import type { Column } from './column';
import { columnHeader } from './column-header';
import { composer } from './composer';
import { element } from './element';
import { menu, type MenuItem } from './menu';
import { MessageLog } from './message-log';
import { pressCard } from './press-card';
import type { Command, PersonView } from './protocol';
import { sendCommand } from './send-command';
import type { Store } from './store';
import { toast } from './toast';
import { words } from './words';

/** What one can do with the app as this person, now. */
function appItems(person: PersonView, run: (command: Command) => void): readonly MenuItem[] {
  const change = (label: string, to: 'install' | 'remove' | 'block' | 'unblock', isGrave = false): MenuItem => ({
    label,
    isGrave,
    run: () => run({ do: 'changeApp', person: person.id, to }),
  });
  if (person.app === 'blocked') return [change(words.unblock, 'unblock')];
  if (person.app !== 'installed') return [change(words.install, 'install'), change(words.block, 'block', true)];
  return [change(words.remove, 'remove', true), change(words.block, 'block', true)];
}

/** The chat of one person with the bot; whoever uses the column is that person. */
export function chatColumn(store: Store, start: PersonView, onClose: () => void): Column {
  const { id, chatId } = start;
  const notice = toast();
  const empty = element('p', { class: 'empty', text: words.emptyChat(store.world.botName) });
  const list = element('div', { class: 'messages', attributes: { role: 'log', 'aria-label': start.name } }, empty);
  const log = new MessageLog({
    store,
    viewer: () => start,
    onPress: (message, press) => pressCard(id, message, press, notice),
    placeFor: () => list,
    scroller: list,
  });
  const run = async (command: Command): Promise<void> => {
    const outcome = await sendCommand(command);
    notice.show(outcome.sentence, outcome.isFine);
  };
  const writing = composer({
    placeholder: words.writeTo(store.world.botName),
    label: words.writeAs(start.name, store.world.botName),
    suggestions: start.suggestions,
    onSend: (text) => void run({ do: 'say', person: id, text }),
  });
  const head = (): HTMLElement => {
    const person = store.person(id) ?? start;
    const marks = [
      person.role,
      person.app === 'blocked' || person.app === 'removed' ? words.app[person.app] : undefined,
    ];
    return columnHeader({
      picture: avatar(person.name),
      name: person.name,
      subtitle: marks.filter((mark) => mark !== undefined).join(' · '),
      more: menu(
        words.more(person.name),
        appItems(person, (command) => void run(command)),
      ),
      onClose,
    });
  };
  let header = head();
  const attributes = { 'aria-label': start.name, 'data-person': start.key };
  const column = element('section', { class: 'column', attributes }, header, list, notice.element, writing.element);

  const showAll = (): void => {
    for (const message of store.in(chatId)) log.show(message);
    empty.hidden = store.in(chatId).length > 0;
  };
  let lastApp = start.app;
  const remove = store.listen((change) => {
    if (change.kind === 'message') {
      if (change.message.conversationId === chatId) showAll();
      return;
    }
    if (change.kind === 'all') {
      list.replaceChildren(empty);
      log.clear();
      showAll();
    }
    const app = store.person(id)?.app ?? lastApp;
    if (app === lastApp) return;
    lastApp = app;
    const fresh = head();
    header.replaceWith(fresh);
    header = fresh;
  });
  showAll();
  return { element: column, conversationId: chatId, focus: writing.focus, remove };
}
