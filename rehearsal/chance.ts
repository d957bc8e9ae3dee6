import { createHash } from 'node:crypto';

/**
 * Luck that depends on the seed and on what is decided, and not on what was decided before: the same seed gives the
 * same year although calls overtake each other.
 */
export class Chance {
  constructor(private readonly seed: number) {}

  /** From 0 up to, and without, 1. */
  of(...what: readonly (string | number)[]): number {
    const hash = createHash('sha256')
      .update([this.seed, ...what].join('\u0000'))
      .digest();
    return hash.readUInt32BE(0) / 2 ** 32;
  }

  between(least: number, most: number, ...what: readonly (string | number)[]): number {
    return least + (most - least) * this.of(...what);
  }

  /** One of the choices, each as likely as its weight. */
  pick<T extends string>(weights: Readonly<Record<T, number>>, ...what: readonly (string | number)[]): T {
    const entries = Object.entries<number>(weights) as [T, number][];
    let left = this.of(...what) * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of entries) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new Error('There is nothing to choose from.');
  }
}
