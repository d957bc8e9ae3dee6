/** The inputs of the forms about guests of a case; an id stands once in a card, the chair's of the case itself too. */
export const guestFields = {
  person: 'guest',
  signInName: 'guestSignInName',
  ask: 'guestAsk',
  /** Whose invitation ends. */
  leaving: 'guestLeaving',
  /** The guest's own words. */
  text: 'contribution',
} as const;
