import { element } from './element';
import { words } from './words';

/** The line in which Teams shows the bot's sentence after a press. */
export interface Toast {
  readonly element: HTMLElement;
  readonly show: (sentence: string | undefined, isFine: boolean) => void;
}

/** Stays until it is closed or the next press; a reader hears it. */
export function toast(): Toast {
  const text = element('p');
  const close = element('button', {
    class: 'icon-button',
    text: '×',
    attributes: { type: 'button', 'aria-label': words.closeToast },
    on: { click: () => (box.hidden = true) },
  });
  const box = element('div', { class: 'toast', attributes: { hidden: true } }, text, close);
  const live = element('div', { class: 'toast-place', attributes: { role: 'status' } }, box);
  return {
    element: live,
    show: (sentence, isFine) => {
      box.hidden = sentence === undefined;
      box.classList.toggle('grave', !isFine);
      text.textContent = sentence ?? '';
    },
  };
}
