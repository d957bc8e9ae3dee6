import { element } from './element';
import type { FaultChoice } from './protocol';
import { sendCommand } from './send-command';
import type { Store } from './store';
import { words } from './words';

function field(label: string, control: HTMLElement): HTMLElement {
  return element('label', { class: 'field' }, element('span', { text: label }), control);
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { text, attributes: { value } });
}

/** The panel in which one decides how Teams fails, and the button that opens it. */
export function troublePanel(store: Store): { readonly button: HTMLElement; readonly panel: HTMLElement } {
  const times = element('input', { attributes: { type: 'number', min: '1', max: '100', value: '1', required: true } });
  const choices = Object.entries(words.faults).map(([value, text]) => option(value, text));
  const fault = element('select', {}, ...choices);
  const people = store.world.people.map((person) => option(person.id, person.name));
  const who = element('select', {}, option('', words.everybody), ...people);
  const state = element('p', { class: 'trouble-state', attributes: { role: 'status' } });

  const add = async (): Promise<void> => {
    const command = { do: 'addFault', fault: fault.value as FaultChoice, times: times.valueAsNumber } as const;
    await sendCommand(who.value === '' ? command : { ...command, person: who.value });
  };
  const clear = element('button', {
    class: 'quiet',
    text: words.troubleClear,
    attributes: { type: 'button' },
    on: { click: () => void sendCommand({ do: 'clearFaults' }) },
  });
  const done = element('button', {
    class: 'quiet',
    text: words.done,
    attributes: { type: 'button' },
    on: { click: () => panel.close() },
  });
  const submit = element('button', { class: 'primary', text: words.troubleAdd, attributes: { type: 'submit' } });
  const form = element(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          void add();
        },
      },
    },
    element('h2', { text: words.troubleTitle, attributes: { id: 'trouble-title' } }),
    element('p', { text: words.troubleHelp }),
    field(words.troubleWhat, fault),
    element('div', { class: 'field-row' }, field(words.troubleTimes, times), field(words.troubleWho, who)),
    state,
    element('div', { class: 'buttons' }, submit, clear, done),
  );
  const panel = element('dialog', { class: 'trouble', attributes: { 'aria-labelledby': 'trouble-title' } }, form);
  const button = element('button', {
    class: 'trouble-button',
    attributes: { type: 'button' },
    on: { click: () => panel.showModal() },
  });

  const tell = (): void => {
    const left = store.world.faultsLeft;
    button.textContent = left === 0 ? words.trouble : words.troubleLeft(left);
    button.classList.toggle('active', left > 0);
    state.textContent = left === 0 ? words.troubleNone : words.troubleSome(left);
  };
  store.listen(tell);
  tell();
  return { button, panel };
}
