import type { Action } from '../../action';
import { dayIn, type LocalDate } from '../../calendar';
import { byDay } from './by-day';
import type { DeskTimer, FindDeskTimers } from './desk-timer';
import { workdayFrom } from './workday';

const nobodyIsFree = () => undefined;

/**
 * Whoever has an action is reminded on the working day before its date and on the one after it, each date once; the log
 * in the channel shows from then on that the date has passed. Who was given it or its date so late is not reminded of it
 * on the same day.
 */
export const actionTimers: FindDeskTimers = ({ actions, group: { timeZone }, freeDays = nobodyIsFree, now }) =>
  actions.flatMap((action): readonly DeskTimer[] => {
    const { id, due, owner, state, remindedBefore, remindedAfter } = action;
    if (state !== 'open' || due === undefined) return [];
    const told = lastTold(action, timeZone);
    const before = workdayFrom(due, -1, freeDays);
    const after = workdayFrom(due > told ? due : told, 1, freeDays);
    const isStillBefore = dayIn(timeZone, now) <= due;
    const step = (when: 'before' | 'after') => ({ do: 'remindAction', actionId: id, due, when }) as const;
    return [
      ...(owner !== undefined && remindedBefore !== due && told < before && isStillBefore
        ? [{ dueAt: byDay(timeZone, before, now), step: step('before') }]
        : []),
      ...(remindedAfter === due ? [] : [{ dueAt: byDay(timeZone, after, now), step: step('after') }]),
    ];
  });

/** The day on which somebody last heard of it: made, given, moved, or taken up again. */
function lastTold({ history, createdOn }: Action, timeZone: string): LocalDate {
  const latest = history.at(-1);
  return latest === undefined ? createdOn : dayIn(timeZone, latest.at);
}
