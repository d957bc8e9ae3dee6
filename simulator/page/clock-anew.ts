import { element } from './element';
import { words } from './words';

/** Says how to get back to the present, and the button that opens it. */
export function clockAnew(): { readonly button: HTMLElement; readonly panel: HTMLElement } {
  const done = element('button', {
    class: 'quiet',
    text: words.done,
    attributes: { type: 'button' },
    on: { click: () => panel.close() },
  });
  const panel = element(
    'dialog',
    { class: 'trouble', attributes: { 'aria-labelledby': 'anew-title' } },
    element(
      'div',
      { class: 'dialog-body' },
      element('h2', { text: words.startAnewTitle, attributes: { id: 'anew-title' } }),
      element('p', { text: words.startAnewWhy }),
      element('p', { text: words.startAnewHow }),
      element('p', {}, element('code', { text: words.startAnewCommand })),
      element('p', { text: words.startAnewLoss }),
      element('div', { class: 'buttons' }, done),
    ),
  );
  const button = element('button', {
    class: 'bar-link',
    text: words.startAnew,
    attributes: { type: 'button', 'aria-haspopup': 'dialog' },
    on: { click: () => panel.showModal() },
  });
  return { button, panel };
}
