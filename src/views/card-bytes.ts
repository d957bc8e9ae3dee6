/** Teams takes about 100 KB a message, counted as UTF-16; the rest is for the activity around the card. */
export const cardBudget = 80_000;

/** The size of a card as Teams counts: two bytes for every UTF-16 unit of its JSON. */
export function cardBytes(card: object): number {
  return 2 * JSON.stringify(card).length;
}
