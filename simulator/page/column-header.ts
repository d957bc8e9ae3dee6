import { element } from './element';
import { words } from './words';

interface HeaderSettings {
  readonly picture: HTMLElement;
  readonly name: string;
  readonly subtitle: string;
  readonly more: HTMLElement;
  readonly onClose: () => void;
}

/** The head of a column: back on a phone, close on a desktop; both are the same thing. */
export function columnHeader(settings: HeaderSettings): HTMLElement {
  const back = element('button', {
    class: 'icon-button back',
    text: '‹',
    attributes: { type: 'button', 'aria-label': words.back },
    on: { click: settings.onClose },
  });
  const close = element('button', {
    class: 'icon-button close',
    text: '×',
    attributes: { type: 'button', 'aria-label': words.close(settings.name), title: words.close(settings.name) },
    on: { click: settings.onClose },
  });
  const title = element('h2', { text: settings.name });
  const subtitle = element('p', { class: 'subtitle', text: settings.subtitle });
  const names = element('div', { class: 'names' }, title, subtitle);
  return element('header', { class: 'column-header' }, back, settings.picture, names, settings.more, close);
}
