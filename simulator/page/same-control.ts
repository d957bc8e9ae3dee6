const controls = 'button, summary, input, textarea, select, a[href]';

/** Where the keyboard belongs when `before`, which holds it at `focused`, is drawn anew as `after`; else undefined. */
export function sameControl(before: Element, focused: Element, after: Element): HTMLElement | undefined {
  const old = [...before.querySelectorAll(controls)];
  const fresh = [...after.querySelectorAll<HTMLElement>(controls)];
  const isAlike = (one: Element): boolean =>
    one.tagName === focused.tagName && one.textContent === focused.textContent && one.ariaLabel === focused.ariaLabel;
  if (focused.textContent !== '') return fresh.find(isAlike);
  const place = old.indexOf(focused);
  return old.length === fresh.length ? fresh[place] : undefined;
}
