/** One of them, each as likely; the first of none is an error of the caller. */
export function pick<T>(from: readonly T[]): T {
  const one = from[Math.floor(Math.random() * from.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

/** Any number from `least` up to `most`. */
export function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}
