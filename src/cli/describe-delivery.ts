import type { WaitingDelivery } from '../app/waiting-delivery';
import { plainText } from './plain-text';
import { showDuration } from './show-duration';

/** One delivery that waits, as a line: what, since when, and what is wrong with it. */
export function describeDelivery(delivery: WaitingDelivery): string {
  const { id, attempts, overdueSeconds, lastError } = delivery;
  const facts = [
    attempts > 0 ? `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}` : undefined,
    overdueSeconds > 0 ? `due for ${showDuration(overdueSeconds)}` : undefined,
    lastError === undefined ? undefined : plainText(lastError),
  ].filter((fact) => fact !== undefined);
  return [id, ...facts].join(', ');
}
