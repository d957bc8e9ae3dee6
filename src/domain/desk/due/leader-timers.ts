import { dayIn } from '../../calendar';
import { plusDays } from '../../calendar-of-meetings/days';
import { openQuestion } from '../upward/open-question';
import { byDay } from './by-day';
import type { DeskTimer, FindDeskTimers } from './desk-timer';

/** A leader who has not answered is reminded once, on the day itself; from the day after both sides see that it is late. */
export const leaderTimers: FindDeskTimers = ({ cases, group: { timeZone }, now }) =>
  cases.flatMap((about): readonly DeskTimer[] => {
    const question = openQuestion(about);
    if (question?.due === undefined) return [];
    const { nth, due, at, remindedAt, overdueAt } = question;
    const ids = { caseId: about.id, nth };
    const dayAfter = plusDays(due, 1);
    // Who was asked on the very day is not reminded of it before the day is over.
    const remindOn = dayIn(timeZone, at) < due ? due : dayAfter;
    return [
      ...(remindedAt === undefined
        ? [{ dueAt: byDay(timeZone, remindOn, now), step: { do: 'remindLeader', ...ids } as const }]
        : []),
      ...(overdueAt === undefined
        ? [{ dueAt: byDay(timeZone, dayAfter, now), step: { do: 'showUnanswered', ...ids } as const }]
        : []),
    ];
  });
