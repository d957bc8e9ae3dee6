import { isListening } from '../subscription';
import type { FindDeskTimers } from './desk-timer';

/** Gathered news, for all followers at once: one step sends what is due by then. */
export const digestTimers: FindDeskTimers = ({ subscriptions }) => {
  const due = subscriptions
    .flatMap((one) => (isListening(one) && one.waiting.length > 0 ? (one.digestAt ?? []) : []))
    .toSorted()
    .at(0);
  return due === undefined ? [] : [{ dueAt: due, step: { do: 'sendDigests' } }];
};
