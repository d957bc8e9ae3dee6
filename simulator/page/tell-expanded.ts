/** Says of each button that shows and hides a part of the card whether the part is shown; call it after each change. */
export function tellExpanded(card: HTMLElement): void {
  for (const button of card.querySelectorAll('button[aria-controls]')) {
    const ids = (button.getAttribute('aria-controls') ?? '').split(/\s+/);
    const isShown = ids.some((id) => {
      const part = card.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      return part !== null && part.style.display !== 'none';
    });
    button.setAttribute('aria-expanded', String(isShown));
  }
}
