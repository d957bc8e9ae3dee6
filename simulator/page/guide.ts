import { element } from './element';
import { words } from './words';

const hiddenKey = 'guide-hidden';

/** Three steps for somebody who is here for the first time; gone when they say so. */
export function guide(): HTMLElement {
  const hide = element('button', {
    class: 'icon-button',
    text: '×',
    attributes: { type: 'button', 'aria-label': words.guideHide },
    on: {
      click: () => {
        localStorage.setItem(hiddenKey, 'yes');
        box.hidden = true;
      },
    },
  });
  const steps = words.guide.map((step) => element('li', { text: step }));
  const isHidden = localStorage.getItem(hiddenKey) !== null;
  const title = element('h2', { text: words.guideTitle });
  const attributes = { 'aria-label': words.guideTitle, hidden: isHidden };
  const box = element('aside', { class: 'guide', attributes }, title, element('ol', {}, ...steps), hide);
  return box;
}
