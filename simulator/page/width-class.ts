const order = ['veryNarrow', 'narrow', 'standard', 'wide'];

const phone = window.matchMedia('(max-width: 760px)');

/** The width a card has, in the words of `targetWidth`; breakpoints in CSS px as in Teams, where a phone is narrow. */
export function widthClass(px: number): string {
  if (px <= 165) return 'veryNarrow';
  if (px <= 350 || phone.matches) return 'narrow';
  return px <= 768 ? 'standard' : 'wide';
}

/** Is something with this `targetWidth` (`narrow`, `atLeast:standard`, `atMost:narrow`) shown at this width? */
export function fitsWidth(target: unknown, width: string): boolean {
  if (typeof target !== 'string') return true;
  const [bound, name] = target.includes(':') ? target.split(':') : ['exactly', target];
  const wanted = order.indexOf(name ?? '');
  const actual = order.indexOf(width);
  if (wanted < 0) return true;
  if (bound === 'atLeast') return actual >= wanted;
  return bound === 'atMost' ? actual <= wanted : actual === wanted;
}
