import { avatar } from './avatar';
import { ChannelThreads } from './channel-threads';
import { channelIdentity } from './channel-identity';
import type { Column } from './column';
import { columnHeader } from './column-header';
import { composer } from './composer';
import { element } from './element';
import { menu } from './menu';
import { MessageLog } from './message-log';
import { pressCard } from './press-card';
import type { Command } from './protocol';
import { sendCommand } from './send-command';
import type { Store } from './store';
import { toast } from './toast';
import { words } from './words';

/** The group's channel with its threads; whoever uses it says who they are. */
export function channelColumn(store: Store, onClose: () => void): Column {
  const { channel, people, botName } = store.world;
  const notice = toast();
  const empty = element('p', { class: 'empty', text: words.emptyChannel });
  const list = element('div', { class: 'messages', attributes: { role: 'log', 'aria-label': channel.name } }, empty);
  let inThreadOf: string | undefined;

  const run = async (command: Command): Promise<void> => {
    const outcome = await sendCommand(command);
    notice.show(outcome.sentence, outcome.isFine);
  };
  const identity = channelIdentity(
    people.filter((person) => person.inTeam),
    botName,
    () => {
      relabel();
      showAll();
    },
  );
  const writing = composer({
    placeholder: words.write,
    label: '',
    suggestions: [],
    onSend: (text) => {
      const command = { do: 'sayInChannel', person: identity.person().id, text, mention: identity.mentions() } as const;
      void run(inThreadOf === undefined ? command : { ...command, inThreadOf });
      answer(undefined);
    },
  });
  const stop = element('button', {
    class: 'link-button',
    text: words.stopReply,
    attributes: { type: 'button' },
    on: { click: () => answer(undefined) },
  });
  const replying = element('p', { class: 'replying', text: `${words.replyingTo} ` }, stop);
  const relabel = (): void => {
    const { name } = identity.person();
    const label = inThreadOf === undefined ? words.writeInChannel(name) : words.replyInThread(name);
    writing.relabel(label, inThreadOf === undefined ? words.channelSuggestions : []);
    replying.hidden = inThreadOf === undefined;
  };
  const answer = (rootId: string | undefined): void => {
    inThreadOf = rootId;
    relabel();
    if (rootId !== undefined) writing.focus();
  };

  const threads = new ChannelThreads(list, answer);
  const log = new MessageLog({
    store,
    viewer: () => identity.person(),
    onPress: (message, press) => pressCard(identity.person().id, message, press, notice),
    placeFor: (message) => threads.placeFor(message),
    scroller: list,
  });
  const showAll = (): void => {
    for (const message of store.in(channel.id)) log.show(message);
    empty.hidden = store.in(channel.id).length > 0;
  };

  const head = (): HTMLElement => {
    const { team } = store.world;
    const to = team.installed ? 'remove' : 'install';
    const label = team.installed ? words.removeTeam : words.installTeam;
    const change = (): void => void run({ do: 'changeTeamApp', person: identity.person().id, to });
    return columnHeader({
      picture: avatar(channel.name, 'channel'),
      name: channel.name,
      subtitle: team.installed ? `${words.channelHeading} · ${team.name}` : words.notInTeam,
      more: menu(words.more(channel.name), [{ label, run: change, isGrave: team.installed }]),
      onClose,
    });
  };
  let header = head();
  let wasInstalled = store.world.team.installed;
  const remove = store.listen((change) => {
    if (change.kind === 'all') {
      list.replaceChildren(empty);
      log.clear();
      threads.clear();
    }
    if (change.kind !== 'world') showAll();
    if (store.world.team.installed === wasInstalled) return;
    wasInstalled = store.world.team.installed;
    const fresh = head();
    header.replaceWith(fresh);
    header = fresh;
  });
  relabel();
  showAll();
  const attributes = { 'aria-label': channel.name, 'data-channel': 'true' };
  const foot = element('div', { class: 'channel-foot' }, identity.element, replying, writing.element);
  const column = element('section', { class: 'column channel', attributes }, header, list, notice.element, foot);
  return { element: column, conversationId: channel.id, focus: writing.focus, remove };
}
