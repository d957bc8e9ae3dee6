import type { Case, Guest } from '../case';

/** Those who take part in the case now. */
export function guestsNow({ guests = [] }: Pick<Case, 'guests'>): readonly Guest[] {
  return guests.filter(({ endedAt }) => endedAt === undefined);
}

/** The invitation of one person, whether it has ended or not. */
export function guestOf({ guests = [] }: Pick<Case, 'guests'>, personId: string): Guest | undefined {
  return guests.find(({ id }) => id === personId);
}

/** Does the person take part in the case now? */
export function isGuest(about: Pick<Case, 'guests'>, personId: string): boolean {
  return guestsNow(about).some(({ id }) => id === personId);
}

/** What guests have written to the case, oldest first. */
export function contributionsOf({ history }: Pick<Case, 'history'>): readonly Case['history'][number][] {
  return history.filter(({ what }) => what === 'contributed');
}

/** The mark of the card about a guest's nth invitation. */
export function guestMark(nth: number): string {
  return `g${nth}`;
}

/** The mark of the card about what a guest has contributed, by the case's version that it made. */
export function contributionMark(version: number): string {
  return `v${version}`;
}
