import type { Surroundings } from './surroundings';

/** One ratio of the product against its yardstick, measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly target: number;
  readonly better: 'higher' | 'lower';
  /** What is divided by what, for whoever reads the output. */
  readonly what: string;
  measure(surroundings: Surroundings): Promise<Measured>;
}

export interface Measured {
  readonly ratio: number;
  /** The absolute figures behind it; they drift with the machine, the ratio does not. */
  readonly details: readonly string[];
}
