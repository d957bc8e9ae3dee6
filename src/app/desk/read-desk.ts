import type { DeskFacts } from '../../domain/desk/due/desk-facts';
import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import { freeDaysNow } from '../follow/free-days-now';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';

export type DeskNeeds = Pick<Ports, 'clock' | 'groups' | 'desk' | 'actions' | 'meetings' | 'holidays'>;

/** Reads what decides about the desk: three ranges and a few rows by their names; undefined when there is no such group. */
export async function readDesk(ports: DeskNeeds, key: GroupKey): Promise<DeskFacts | undefined> {
  const [stored, cases, actions, subscriptions, head] = await Promise.all([
    ports.groups.find(key),
    ports.desk.list(key, 'case'),
    ports.actions.current(key),
    ports.desk.list(key, 'subscription'),
    ports.meetings.head(key),
  ]);
  if (stored === undefined) return undefined;
  const meetingId = head?.value.latestMeetingId;
  const [meeting, summary] =
    meetingId === undefined
      ? []
      : await Promise.all([ports.meetings.meeting(key, meetingId), ports.desk.find(key, 'summary', meetingId)]);
  return {
    group: stored.value.group,
    cases: valuesOf(cases),
    actions: valuesOf(actions),
    subscriptions: valuesOf(subscriptions),
    meeting: meeting?.value,
    summary: summary?.value,
    former: await readFormer(ports, key, meeting?.value),
    freeDays: await freeDaysNow(ports, stored.value.group),
    now: ports.clock.now(),
  };
}

/** In any rhythm the cards of the next meeting may be out, or an extra one held, while its summary is waited for. */
async function readFormer(
  { meetings, desk }: Pick<Ports, 'meetings' | 'desk'>,
  key: GroupKey,
  latest: Meeting | undefined,
): Promise<DeskFacts['former']> {
  if (latest?.previousId === undefined) return undefined;
  const [meeting, summary] = await Promise.all([
    meetings.meeting(key, latest.previousId),
    desk.find(key, 'summary', latest.previousId),
  ]);
  return meeting && { meeting: meeting.value, summary: summary?.value };
}

function valuesOf<T>(stored: readonly Versioned<T>[]): readonly T[] {
  return stored.map(({ value }) => value);
}
