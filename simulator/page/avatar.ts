import { element } from './element';

/** How many colours style.css has for avatars. */
const colours = 8;

/** A round picture of initials; the colour follows from the name. Decoration only. */
export function avatar(name: string, kind: 'person' | 'bot' | 'channel' = 'person'): HTMLElement {
  const parts = name.split(/[\s-]+/);
  const initials = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.charAt(0) ?? '');
  const sum = Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce((total, code) => total + code, 0);
  const look = kind === 'person' ? `avatar-${sum % colours}` : `avatar-${kind}`;
  const text = kind === 'channel' ? '#' : initials.join('').toUpperCase();
  return element('span', { class: `avatar ${look}`, text, attributes: { 'aria-hidden': 'true' } });
}
