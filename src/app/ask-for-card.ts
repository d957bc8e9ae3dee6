import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import type { Notice } from '../domain/notice';
import { roleIn } from '../domain/reply-decision';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import { untilCommitted } from './until-committed';

export type AskResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'noneOpen' }
  /** The meeting was opened with other people on this area's posts. */
  | { readonly kind: 'notYours' }
  /** The meeting is being opened right now. */
  | { readonly kind: 'notReady'; readonly meeting: Meeting };

/** Sends the person one more copy of the area's card; the same request redelivered sends no second one. */
export async function askForCard(
  ports: Pick<Ports, 'meetings' | 'commit' | 'wake'>,
  key: GroupKey,
  areaId: string,
  person: { readonly id: string; readonly requestId: string },
): Promise<AskResult> {
  const result = await untilCommitted<AskResult>(async () => {
    const [head] = await Promise.all([ports.meetings.head(key), ports.wake.insure(key)]);
    const meetingId = head?.value.openMeetingId;
    if (meetingId === undefined) return { kind: 'noneOpen' };
    const [meeting, row] = await Promise.all([
      ports.meetings.meeting(key, meetingId),
      ports.meetings.area(key, meetingId, areaId),
    ]);
    if (meeting === undefined) return { kind: 'noneOpen' };
    if (row === undefined)
      return meeting.value.rosterComplete ? { kind: 'notYours' } : { kind: 'notReady', meeting: meeting.value };
    const role = roleIn(row.value, person.id);
    const holder = role === undefined ? undefined : row.value[role];
    if (holder === undefined) return { kind: 'notYours' };
    const { cardHolders } = row.value;
    const holders: Change[] = cardHolders.includes(holder.ref)
      ? []
      : [{ put: 'area', value: { ...row.value, cardHolders: [...cardHolders, holder.ref] }, etag: row.etag }];
    const card: Notice = { kind: 'statusCard', meetingId, areaId, person: holder.ref, anew: person.requestId };
    const outcome = await ports.commit.commit(key, [...holders, { put: 'notice', notice: card }]);
    return outcome === 'conflict' ? undefined : { kind: 'sent' };
  });
  ports.wake.hint(key);
  return result;
}
