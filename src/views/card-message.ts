/** A card as Teams takes it, with the text of its notification. The same shape as the messenger port's. */
export interface CardMessage {
  readonly card: object;
  readonly summary: string;
}
