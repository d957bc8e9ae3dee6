import type { Case } from '../case';

/** The mark of the cards about the nth question of a case: each question has messages of its own. */
export function questionMark(nth: number): string {
  return `q${nth}`;
}

/** The mark of the cards about one of a case's answers, by its place among them. */
export function answerMark(index: number): string {
  return `a${index + 1}`;
}

/** The mark of the cards about the nth delivery of a task. */
export function deliveryMark(nth: number): string {
  return `d${nth}`;
}

/** The number in a mark; undefined for what is none. */
export function numberOf(mark: string | undefined): number | undefined {
  const number = Number(mark?.slice(1));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** How many times the group has delivered. */
export function deliveriesOf({ history }: Pick<Case, 'history'>): number {
  return history.filter(({ what }) => what === 'delivered').length;
}
