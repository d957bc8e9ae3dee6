import { element } from './element';
import { words } from './words';

interface ComposerSettings {
  /** Short, in the empty field. */
  readonly placeholder: string;
  /** The whole truth, for a screen reader. */
  readonly label: string;
  readonly suggestions: readonly string[];
  readonly onSend: (text: string) => void;
}

export interface Composer {
  readonly element: HTMLElement;
  readonly relabel: (label: string, suggestions: readonly string[]) => void;
  readonly focus: () => void;
}

/** Where one writes: Enter sends, Shift+Enter is a new line. A suggestion is sent; one that ends in `…` is begun. */
export function composer(settings: ComposerSettings): Composer {
  const area = element('textarea', { class: 'composer-text', attributes: { rows: '1' } });
  const chips = element('div', { class: 'chips', attributes: { role: 'group', 'aria-label': words.suggestions } });
  const button = element('button', { class: 'primary', text: words.send, attributes: { type: 'submit' } });
  const row = element('div', { class: 'composer-row' }, area, button);
  const form = element('form', { class: 'composer' }, chips, row);

  const grow = (): void => {
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 140)}px`;
  };
  const send = (): void => {
    const text = area.value.trim();
    if (text === '') return;
    area.value = '';
    grow();
    settings.onSend(text);
  };
  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });

  const take = (suggestion: string): void => {
    if (!suggestion.endsWith('…')) {
      settings.onSend(suggestion);
      return;
    }
    area.value = suggestion.slice(0, -1);
    area.focus();
  };
  const relabel = (label: string, suggestions: readonly string[]): void => {
    area.setAttribute('aria-label', label);
    chips.hidden = suggestions.length === 0;
    chips.replaceChildren(
      ...suggestions.map((text) =>
        element('button', {
          class: 'chip',
          text,
          attributes: { type: 'button' },
          on: { click: () => take(text) },
        }),
      ),
    );
  };
  area.placeholder = settings.placeholder;
  relabel(settings.label, settings.suggestions);
  return { element: form, relabel, focus: () => area.focus() };
}
