import { element } from './element';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly isGrave?: boolean;
}

/** A “⋯” button that opens a few choices; Escape and a click elsewhere close it. */
export function menu(label: string, items: readonly MenuItem[]): HTMLElement {
  const summary = element('summary', {
    class: 'icon-button',
    text: '⋯',
    attributes: { 'aria-label': label, title: label },
  });
  const list = element('div', { class: 'menu-list' });
  const box = element('details', { class: 'menu' }, summary, list);
  const close = (): void => {
    box.open = false;
  };
  for (const item of items) {
    const run = (): void => {
      close();
      item.run();
    };
    const look = item.isGrave === true ? 'menu-item grave' : 'menu-item';
    list.append(
      element('button', { class: look, text: item.label, attributes: { type: 'button' }, on: { click: run } }),
    );
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    summary.focus();
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) close();
  });
  return box;
}
