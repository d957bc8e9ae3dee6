import type { DoneSince } from '../domain/action-log';
import type { GroupKey } from '../domain/identifiers';
import type { Ports } from './ports/ports';

/** From when done actions are news for `forMeetingId`, or for the latest meeting; undefined before the first one. */
export async function doneSince(
  { meetings }: Pick<Ports, 'meetings'>,
  key: GroupKey,
  forMeetingId: string | undefined,
): Promise<DoneSince | undefined> {
  const meetingId = forMeetingId ?? (await meetings.head(key))?.value.latestMeetingId;
  if (meetingId === undefined) return undefined;
  const previousId = (await meetings.meeting(key, meetingId))?.value.previousId;
  const previous = previousId === undefined ? undefined : await meetings.meeting(key, previousId);
  return { meetingId, lastMeetingDay: previous?.value.day };
}
