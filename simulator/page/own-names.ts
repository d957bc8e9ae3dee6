let drawn = 0;

/**
 * Makes the names and ids in a drawn card its own. A card's author names inputs and parts for that card; on one page
 * with other cards a choice would unmake the choice in another, and a button would point at another's part.
 * Call it once, when the card is drawn; the renderer's own ids (`__ac-…`) differ already.
 */
export function ownNames(card: HTMLElement): void {
  drawn += 1;
  const own = (name: string): string => (name === '' || name.startsWith('__ac-') ? name : `card${drawn}-${name}`);
  for (const part of [card, ...card.querySelectorAll('[id]')]) if (part.id !== '') part.id = own(part.id);
  for (const button of card.querySelectorAll('[aria-controls]')) {
    const ids = (button.getAttribute('aria-controls') ?? '').split(/\s+/);
    button.setAttribute('aria-controls', ids.map(own).join(' '));
  }
  for (const radio of card.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.name = own(radio.name);
}
