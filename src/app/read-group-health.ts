import { dayIn, type Instant } from '../domain/calendar';
import { areasOn, type Group } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import { findUnreachable } from './find-unreachable';
import type { Concern, GroupHealth } from './group-health';
import type { Ports } from './ports/ports';
import type { WakePlan } from './ports/wakes';
import { readDeliveries } from './read-deliveries';
import { secondsBetween } from './seconds-between';
import type { WaitingDelivery } from './waiting-delivery';

/** Longer than the slow sweep takes to come round: what has waited so long, no process is working on. */
const patienceSeconds = 15 * 60;
/** The backoff has grown to its longest by then. */
const failingSeconds = 60 * 60;
/** A group that has nothing to wait for is planned for the end of time. */
const endOfTime: Instant = '9999';

export type HealthPorts = Pick<Ports, 'clock' | 'log' | 'groups' | 'meetings' | 'messages' | 'outbox' | 'desk'> & {
  readonly wakePlan?: Pick<WakePlan, 'find'> | undefined;
};

type Found = Omit<GroupHealth, 'tenantId' | 'groupId' | 'name' | 'error'>;

/** How one group is. @returns undefined when it is not stored */
export async function readGroupHealth(ports: HealthPorts, key: GroupKey): Promise<Found | undefined> {
  const now = ports.clock.now();
  const [stored, head, deliveries, nextLook, subscriptions] = await Promise.all([
    ports.groups.find(key),
    ports.meetings.head(key),
    readDeliveries(ports, key),
    nextLookOf(ports, key, now),
    ports.desk.list(key, 'subscription'),
  ]);
  if (stored === undefined) return undefined;
  const { openMeetingId, latestMeetingId } = head?.value ?? {};
  const meetingId = openMeetingId ?? latestMeetingId;
  const [meeting, rows, cards] = await Promise.all([
    openMeetingId === undefined ? undefined : ports.meetings.meeting(key, openMeetingId),
    meetingId === undefined ? [] : ports.meetings.areas(key, meetingId),
    meetingId === undefined ? [] : ports.messages.cardsOf(key, meetingId),
  ]);
  const unreachable = findUnreachable(
    rows.map((row) => row.value),
    cards,
  );
  const due = deliveries.filter((one) => one.overdueSeconds > 0);
  const found = {
    openMeeting: meeting && {
      id: meeting.value.id,
      startsAt: meeting.value.startsAt,
      deadline: meeting.value.deadline,
    },
    nextLook,
    waiting: deliveries.length,
    oldestDue: due.toSorted((a, b) => b.overdueSeconds - a.overdueSeconds)[0],
    failing: deliveries.filter((one) => one.state === 'failing'),
    stopped: deliveries.filter((one) => one.state === 'stopped'),
    unreachable,
    followers: {
      following: subscriptions.length,
      notReached: subscriptions.filter(({ value }) => value.notReached !== undefined).length,
    },
  };
  const read = new Set(rows.map((row) => row.value.areaId));
  const isRowMissing =
    meeting?.value.rosterComplete === true &&
    areasOn(stored.value.group, meeting.value.day).some(({ id }) => !read.has(id));
  return { ...found, concerns: concernsOf({ ...found, isRowMissing }, stored.value.group, now) };
}

async function nextLookOf(ports: HealthPorts, key: GroupKey, now: Instant): Promise<GroupHealth['nextLook']> {
  if (ports.wakePlan === undefined) return 'unknown';
  const planned = await ports.wakePlan.find(key);
  if (planned === undefined || planned.at > endOfTime) return 'none';
  return { at: planned.at, overdueSeconds: Math.max(0, secondsBetween(planned.at, now)) };
}

/** What only those who lead the group get. */
const forLeaders: readonly WaitingDelivery['kind'][] = ['chairNote', 'chairPreview', 'criticalAlert'];

function concernsOf(
  found: Omit<Found, 'concerns'> & { readonly isRowMissing: boolean },
  group: Group,
  now: Instant,
): readonly Concern[] {
  const { isRowMissing, nextLook, oldestDue, failing, stopped, unreachable, openMeeting } = found;
  const failsForLong = ({ askedAt }: WaitingDelivery) => secondsBetween(askedAt, now) > failingSeconds;
  const hasWork = group.automatic !== false && areasOn(group, dayIn(group.timeZone, now)).length > 0;
  const all: readonly (readonly [Concern, boolean])[] = [
    ['stopped', stopped.length > 0],
    ['noLeader', stopped.some(({ kind }) => forLeaders.includes(kind))],
    ['rowMissing', isRowMissing],
    ['failing', failing.some(failsForLong)],
    ['overdue', oldestDue !== undefined && oldestDue.overdueSeconds > patienceSeconds],
    ['unreachable', openMeeting !== undefined && unreachable.length > 0],
    ['notLookedAt', typeof nextLook === 'object' && nextLook.overdueSeconds > patienceSeconds],
    ['notPlanned', nextLook === 'none' && hasWork],
  ];
  return all.filter(([, applies]) => applies).map(([concern]) => concern);
}
