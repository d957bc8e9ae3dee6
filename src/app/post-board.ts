import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import { onRoster } from '../domain/on-roster';
import { agendaNotice } from './agenda/agenda-notices';
import { postAgenda } from './agenda/post-agenda';
import type { AgendaNeeds } from './agenda/read-agenda-facts';
import { commitSurplus } from './commit-surplus';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import { untilCommitted } from './until-committed';

export type PostResult =
  | {
      readonly kind: 'posted' | 'postedAgain';
      readonly meeting: Meeting;
      readonly received: number;
      readonly areas: number;
    }
  | { readonly kind: 'nothingToPost' }
  /** The meeting is being opened right now. */
  | { readonly kind: 'notReady' };

/** The calendar's own posting gives way to whoever was faster: posted by hand, held, or another meeting by now. */
function isStillDue({ id, heldBy, postedAt }: Meeting, meetingId: string): boolean {
  return id === meetingId && heldBy === undefined && postedAt === undefined;
}

/**
 * Puts the latest meeting's board, the agenda and the action log in the channel, or brings the posted ones up to date.
 * `step`: the calendar does it, for that meeting. From now on each reply to the meeting corrects the posted board.
 */
export async function postBoard(
  ports: AgendaNeeds & Pick<Ports, 'clock' | 'groups' | 'commit' | 'wake' | 'log'>,
  key: GroupKey,
  step?: { readonly meetingId: string },
): Promise<PostResult> {
  const result = await untilCommitted<PostResult>(async () => {
    const [head] = await Promise.all([ports.meetings.head(key), ports.wake.insure(key)]);
    const meetingId = head?.value.latestMeetingId;
    const meeting = meetingId === undefined ? undefined : await ports.meetings.meeting(key, meetingId);
    if (head === undefined || meeting === undefined) return { kind: 'nothingToPost' };
    if (step !== undefined && !isStillDue(meeting.value, step.meetingId)) return { kind: 'notReady' };
    if (!meeting.value.rosterComplete) return { kind: 'notReady' };
    const stored = await ports.meetings.areas(key, meeting.value.id);
    const rows = stored.filter(({ value }) => value.leftOutAt === undefined);
    if (rows.length === 0) return { kind: 'nothingToPost' };
    const isFirst = meeting.value.postedAt === undefined;
    const now = ports.clock.now();
    const group = (await ports.groups.find(key))?.value.group;
    const agenda: readonly Change[] =
      isFirst && group !== undefined
        ? await postAgenda(ports, group, { ...meeting.value, postedAt: now }, now)
        : [{ put: 'notice', notice: agendaNotice(meeting.value.id) }];
    const posted = rows.map((row): Change => ({ put: 'area', value: { ...row.value, postedAt: now }, etag: row.etag }));
    const marked = await commitSurplus(ports, key, isFirst ? posted : []);
    if (marked === undefined) return undefined;
    const outcome = await ports.commit.commit(key, [
      ...(isFirst
        ? ([
            { put: 'head', value: { ...head.value, postedMeetingId: meeting.value.id }, etag: head.etag },
            { put: 'meeting', value: { ...meeting.value, postedAt: now }, etag: meeting.etag },
            ...marked,
          ] satisfies Change[])
        : []),
      { put: 'notice', notice: { kind: 'board', meetingId: meeting.value.id } },
      { put: 'notice', notice: { kind: 'actionLog' } },
      ...agenda,
      ...(meeting.value.steps?.['deadline'] === undefined
        ? []
        : [{ put: 'notice', notice: { kind: 'chairPreview', meetingId: meeting.value.id } } satisfies Change]),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('board posted', { groupId: key.groupId, meetingId: meeting.value.id, first: isFirst });
    const roster = onRoster(rows.map((row) => row.value));
    const received = roster.filter(({ reply }) => reply !== undefined).length;
    return { kind: isFirst ? 'posted' : 'postedAgain', meeting: meeting.value, received, areas: roster.length };
  });
  ports.wake.hint(key);
  return result;
}
