import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import type { NamedPerson } from '../domain/person';
import { areasOn } from '../domain/group';
import { deadlineWhenOpened, nextOccurrence } from '../domain/schedule';
import { closingChanges } from './closing-changes';
import type { Ports } from './ports/ports';
import { tryAgain } from './try-again';
import { untilCommitted } from './until-committed';

export type OpenResult =
  | { readonly kind: 'opened' | 'alreadyOpen'; readonly meeting: Meeting; readonly areas: number }
  | { readonly kind: 'noGroup' }
  | { readonly kind: 'noAreas'; readonly meeting: string };

type Needs = Pick<Ports, 'clock' | 'groups' | 'meetings' | 'commit' | 'outbox' | 'wake' | 'log'>;

/**
 * Opens the group's next meeting and closes the one before it, in one transaction. The area rows and the cards
 * follow from the notice that is stored with it, so a kill right after loses nothing. Asking twice opens one meeting.
 */
export async function openMeeting(ports: Needs, key: GroupKey, by: NamedPerson | undefined): Promise<OpenResult> {
  const result = await untilCommitted<OpenResult>(() => tryToOpen(ports, key, by));
  // Whoever collects again wants the cards that did not come, too.
  if (result.kind === 'alreadyOpen') await tryAgain(ports, key);
  ports.wake.hint(key);
  return result;
}

async function tryToOpen(ports: Needs, key: GroupKey, by: NamedPerson | undefined): Promise<OpenResult | undefined> {
  const [stored, head] = await Promise.all([ports.groups.find(key), ports.meetings.head(key)]);
  if (stored === undefined) return { kind: 'noGroup' };
  const { group } = stored.value;
  const now = ports.clock.now();
  const openId = head?.value.openMeetingId;
  const open = openId === undefined ? undefined : await ports.meetings.meeting(key, openId);
  if (open !== undefined && open.value.startsAt > now) {
    return { kind: 'alreadyOpen', meeting: open.value, areas: areasOn(group, open.value.day).length };
  }

  const latestId = head?.value.latestMeetingId;
  const occurrence = nextOccurrence(group, now, latestId);
  const areas = areasOn(group, occurrence.day).length;
  if (areas === 0) return { kind: 'noAreas', meeting: occurrence.startsAt };
  const meeting: Meeting = {
    id: occurrence.id,
    startsAt: occurrence.startsAt,
    day: occurrence.day,
    deadline: deadlineWhenOpened(occurrence, now),
    previousId: latestId,
    openedAt: now,
    openedBy: by,
    rosterComplete: false,
  };
  const outcome = await ports.commit.commit(key, [
    {
      put: 'head',
      value: { ...head?.value, openMeetingId: meeting.id, latestMeetingId: meeting.id },
      etag: head?.etag,
    },
    { put: 'meeting', value: meeting, etag: undefined },
    ...(open === undefined ? [] : closingChanges(open, await ports.meetings.areas(key, open.value.id), now)),
    { put: 'notice', notice: { kind: 'openMeeting', meetingId: meeting.id } },
  ]);
  if (outcome === 'conflict') return undefined;
  ports.log.info('meeting opened', { groupId: key.groupId, meetingId: meeting.id, areas });
  return { kind: 'opened', meeting, areas };
}
