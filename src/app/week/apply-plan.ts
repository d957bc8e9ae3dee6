import type { GroupKey } from '../../domain/identifiers';
import type { MeetingSource } from '../../domain/calendar-of-meetings/meeting-source';
import { findPlanned } from '../../domain/calendar-of-meetings/find-planned';
import { plannedMeetings } from '../../domain/calendar-of-meetings/planned-meetings';
import type { Instant } from '../../domain/calendar';
import type { Meeting } from '../../domain/meeting';
import { keepOpenMeeting } from '../../domain/plan/keep-open-meeting';
import type { Plan, PlanRecord } from '../../domain/plan';
import type { PlanDecision, PlanRefusal } from '../../domain/plan/plan-decision';
import { withSettled } from '../../domain/week/with-settled';
import { openedIds } from '../../domain/week/settled';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { reopened, retimed } from './retime-meeting';
import type { Week } from './read-week';

export type AppliedPlan =
  | { readonly kind: 'changed' }
  /** The open meeting is skipped by it, and has to be closed. */
  | { readonly kind: 'changedAndSkipsOpen'; readonly meetingId: string }
  | { readonly kind: 'refused'; readonly why: PlanRefusal }
  | { readonly kind: 'conflict' };

/**
 * Stores a decision about the plan, with its record, the open meeting's new times and the word to everybody about
 * another rhythm, in one transaction.
 */
export async function applyPlan(
  ports: Pick<Ports, 'commit' | 'log'>,
  key: GroupKey,
  week: Week,
  decide: (source: MeetingSource) => PlanDecision,
): Promise<AppliedPlan> {
  const { state, meeting } = week;
  const source = { ...week.source, plan: withSettled(state) };
  let decision = decide(source);
  if (decision.kind === 'refused') return decision;
  const records = [decision.record];
  const changesRhythm = decision.record.what === 'rhythm' || decision.record.what === 'rhythmEnded';
  const open = meeting !== undefined && state.openMeetingId === meeting.value.id ? meeting : undefined;
  // Meetings come before the one that was opened by hand in the pause, too.
  if ((changesRhythm || decision.record.what === 'resumed') && open !== undefined) {
    const kept = keepOpenMeeting({ ...source, plan: decision.plan }, open.value, { now: state.now });
    if (kept?.kind === 'changed') {
      decision = kept;
      records.push(kept.record);
    }
  }
  if (open !== undefined && isBefore(open.value, { ...source, plan: decision.plan }, records[0], state.now)) {
    return { kind: 'refused', why: 'beforeOpen' };
  }
  if (isAfterOthers(week, { ...source, plan: decision.plan }, records[0])) {
    return { kind: 'refused', why: 'afterOthers' };
  }
  const found = open === undefined ? undefined : findPlanned({ ...source, plan: decision.plan }, open.value.id);
  const hasStarted = open !== undefined && open.value.startsAt <= state.now;
  const outcome = await ports.commit.commit(key, [
    { put: 'plan', value: decision.plan, etag: week.plan?.etag },
    ...records.map((value): Change => ({ put: 'planRecord', value })),
    ...(open !== undefined && !hasStarted && found?.status === 'meets' ? retimed(open, found, state.now) : []),
    ...takenBack(week, { ...source, plan: decision.plan }, decision.record),
    ...(changesRhythm ? [rhythmNote(week, decision.plan.rhythm)] : []),
  ]);
  if (outcome === 'conflict') return { kind: 'conflict' };
  ports.log.info('plan changed', { groupId: key.groupId, what: records.map(({ what }) => what).join(' ') });
  return !hasStarted && found?.status === 'skipped'
    ? { kind: 'changedAndSkipsOpen', meetingId: found.id }
    : { kind: 'changed' };
}

/** A meeting that is to be held before the open one would never be asked for: the open one blocks it until it starts. */
function isBefore(open: Meeting, source: MeetingSource, record: PlanRecord | undefined, now: Instant): boolean {
  if (record?.meetingId === undefined || record.meetingId === open.id || open.startsAt <= now) return false;
  if (record.what !== 'moved' && record.what !== 'extra') return false;
  const planned = findPlanned(source, record.meetingId);
  return planned?.status === 'meets' && planned.startsAt < open.startsAt;
}

/** The meetings that the open one is moved past would never be asked for either: they would be told as missed. */
function isAfterOthers({ meeting, state }: Week, source: MeetingSource, record: PlanRecord | undefined): boolean {
  if (record?.what !== 'moved' || meeting === undefined || record.meetingId !== meeting.value.id) return false;
  const moved = findPlanned(source, meeting.value.id);
  const opened = openedIds(state);
  for (const other of plannedMeetings(source, state.now)) {
    if (moved === undefined || other.startsAt >= moved.startsAt) return false;
    if (other.status === 'meets' && !opened.has(other.id)) return true;
  }
  return false;
}

/** A meeting that was closed by a skip or a pause is opened again when the chair takes that back. */
function takenBack({ head, meeting, state }: Week, source: MeetingSource, { what, meetingId }: PlanRecord): Change[] {
  if (head === undefined || meeting === undefined) return [];
  if (what !== 'resumed' && (what !== 'moved' || meeting.value.id !== meetingId)) return [];
  if (state.openMeetingId !== undefined || meeting.value.closedAt === undefined) return [];
  const planned = findPlanned(source, meeting.value.id);
  if (planned?.status !== 'meets' || planned.startsAt <= state.now) return [];
  return [
    { put: 'head', value: { ...head.value, openMeetingId: planned.id }, etag: head.etag },
    ...reopened(meeting, planned, state.now),
  ];
}

/** One notice whatever the number of areas: whoever meets it asks for a word to each, so that the plan fits in one transaction. */
function rhythmNote({ state }: Week, rhythm: Plan['rhythm']): Change {
  const { since = state.now, until } = rhythm ?? {};
  return { put: 'notice', notice: { kind: 'rhythmNote', since, until, at: state.now, to: 'everybody' } };
}
