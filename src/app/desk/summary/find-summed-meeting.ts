import type { GroupKey } from '../../../domain/identifiers';
import type { Meeting } from '../../../domain/meeting';
import type { Ports } from '../../ports/ports';

/** Meetings to look back for a posted summary. */
const lookBack = 5;

/** The meeting whose summary somebody asks for: the latest that has begun or is closed, else the latest. */
export async function findSummedMeeting(
  ports: Pick<Ports, 'meetings' | 'clock'>,
  key: GroupKey,
): Promise<Meeting | undefined> {
  const now = ports.clock.now();
  const latest = await latestMeeting(ports, key);
  if (latest === undefined || latest.startsAt <= now || latest.closedAt !== undefined) return latest;
  const former = latest.previousId === undefined ? undefined : await ports.meetings.meeting(key, latest.previousId);
  return former?.value ?? latest;
}

/** The latest meeting with a posted summary, among the last few; undefined when there is none. */
export async function findPostedMeeting(
  ports: Pick<Ports, 'meetings' | 'desk'>,
  key: GroupKey,
): Promise<string | undefined> {
  let meeting = await latestMeeting(ports, key);
  for (let looks = 0; meeting !== undefined && looks < lookBack; looks += 1) {
    const summary = await ports.desk.find(key, 'summary', meeting.id);
    if ((summary?.value.posted ?? 0) > 0) return meeting.id;
    const { previousId }: Meeting = meeting;
    meeting = previousId === undefined ? undefined : (await ports.meetings.meeting(key, previousId))?.value;
  }
  return undefined;
}

async function latestMeeting({ meetings }: Pick<Ports, 'meetings'>, key: GroupKey): Promise<Meeting | undefined> {
  const latestId = (await meetings.head(key))?.value.latestMeetingId;
  return latestId === undefined ? undefined : (await meetings.meeting(key, latestId))?.value;
}
