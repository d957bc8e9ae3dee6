import { Duration } from 'luxon';

/**
 * Durations to choose from, the shortest first: those that are offered, and those that stand there, which a group file
 * may write in another way.
 */
export function durationChoices(offered: readonly string[], present: readonly string[]): readonly string[] {
  const lengths = new Map([...offered, ...present].map((one) => [lengthOf(one), one]));
  return [...lengths].toSorted(([a], [b]) => a - b).map(([, duration]) => duration);
}

function lengthOf(duration: string): number {
  return Duration.fromISO(duration).toMillis();
}
