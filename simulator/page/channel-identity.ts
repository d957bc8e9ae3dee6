import { element } from './element';
import type { PersonView } from './protocol';
import { words } from './words';

export interface Identity {
  readonly element: HTMLElement;
  readonly person: () => PersonView;
  readonly mentions: () => boolean;
}

/** Who one is in the channel, and whether the bot is mentioned. */
export function channelIdentity(people: readonly PersonView[], botName: string, onChange: () => void): Identity {
  const options = people.map((person) => element('option', { text: person.name, attributes: { value: person.id } }));
  const select = element('select', { attributes: { id: 'channel-as' }, on: { change: onChange } }, ...options);
  const label = element('label', { text: words.actingAs, attributes: { for: 'channel-as' } });
  const box = element('input', { attributes: { type: 'checkbox', checked: true } });
  const hint = { title: words.mentionHint };
  const mention = element('label', { class: 'check', attributes: hint }, box, words.mention(botName));
  return {
    element: element('div', { class: 'identity' }, label, select, mention),
    person: () => {
      const found = people.find((person) => person.id === select.value) ?? people[0];
      if (found === undefined) throw new Error('The team has nobody in it.');
      return found;
    },
    mentions: () => box.checked,
  };
}
