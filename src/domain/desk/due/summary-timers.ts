import type { Meeting } from '../../meeting';
import { meetingEnd, plusMs, summaryPatience } from '../../summary/summary-times';
import { summaryMarkOf, summaryMarks } from '../../summary/summary-marks';
import { wasHeld } from '../../summary/was-held';
import type { Summary } from '../summary';
import type { DeskFacts } from './desk-facts';
import type { DeskTimer, FindDeskTimers } from './desk-timer';

/** A draft that is later than this is not made up: the next meeting has come. */
const makeUpMs = 7 * 24 * 60 * 60 * 1000;

/**
 * The draft at the planned end of a meeting, and what follows when nobody posts it: the deputy chair is asked, then the
 * group is told, each as long after the one before as the rhythm allows. A group that lives by hand has none of it.
 */
export const summaryTimers: FindDeskTimers = (facts) => {
  if (facts.group.automatic === false) return [];
  const { meeting, summary, former } = facts;
  return [...timersOf(facts, meeting, summary), ...timersOf(facts, former?.meeting, former?.summary)];
};

function timersOf(
  { group, now }: DeskFacts,
  meeting: Meeting | undefined,
  summary: Summary | undefined,
): readonly DeskTimer[] {
  if (meeting === undefined || (summary?.posted ?? 0) > 0) return [];
  const meetingId = meeting.id;
  const draftAt = summaryMarkOf(meeting, summaryMarks.draft);
  if (draftAt === undefined) {
    const end = meetingEnd(group, meeting);
    const isHeld = meeting.closedAt === undefined || wasHeld(meeting, now);
    if (!isHeld || plusMs(end, makeUpMs) < now) return [];
    return [{ dueAt: end, step: { do: 'draftSummary', meetingId } }];
  }
  const patience = summaryPatience(group, meeting);
  const askedAt = summaryMarkOf(meeting, summaryMarks.deputy);
  // Who waits for the approver has done all there is to do.
  if (askedAt === undefined && summary?.state !== 'awaitingApproval') {
    return [{ dueAt: plusMs(draftAt, patience), step: { do: 'askDeputy', meetingId } }];
  }
  if (summaryMarkOf(meeting, summaryMarks.late) !== undefined) return [];
  // Whoever was asked late, since nothing ran, has the same time.
  const dueAt = askedAt === undefined ? plusMs(draftAt, 2 * patience) : plusMs(askedAt, patience);
  return [{ dueAt, step: { do: 'tellLate', meetingId } }];
}
