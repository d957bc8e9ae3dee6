import { dayIn } from '../../calendar';
import { plusDays } from '../../calendar-of-meetings/days';
import { isOver } from '../case';
import { byDay } from './by-day';
import type { FindDeskTimers } from './desk-timer';

/** How long before its date the group is reminded of a task. */
const daysBefore = 2;

/** The group is reminded once of a task that it has not delivered; of one with less time than that, not before the day itself. */
export const assignmentTimers: FindDeskTimers = ({ cases, group: { timeZone }, now }) =>
  cases.flatMap((about) => {
    const { id, origin, due, delivery, remindedAt, raisedAt } = about;
    if (origin.kind !== 'assignment' || due === undefined || isOver(about)) return [];
    if (delivery !== undefined || remindedAt !== undefined) return [];
    const early = plusDays(due, -daysBefore);
    const day = dayIn(timeZone, raisedAt) < early ? early : due;
    return [{ dueAt: byDay(timeZone, day, now), step: { do: 'remindAssignment', caseId: id } as const }];
  });
