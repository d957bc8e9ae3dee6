import type { Outcome } from '../read-outcome';

/** Something that must hold of every year. */
export interface Check {
  readonly name: string;
  /** What does not hold; empty when all is well. */
  readonly failures: (outcome: Outcome) => readonly string[];
}
