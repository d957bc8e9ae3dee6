import type { Subscription } from '../../domain/desk/subscription';
import type { MeetingNews } from '../../domain/follow/follow-card';
import { isSameNews } from '../../domain/follow/is-same-news';
import { newsFor } from '../../domain/follow/news-for';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import { meetingIdOf, readPublication } from './read-publication';

/**
 * What one publication of `together`, which go out in one message, brings this follower; undefined for nothing. It is a
 * correction when something that it takes the place of has been sent to the follower in an earlier message.
 */
export async function readMeetingNews(
  ports: Pick<Ports, 'desk' | 'meetings'>,
  key: GroupKey,
  id: string,
  { follower, belongs, together }: { follower: Subscription; belongs: boolean; together: readonly string[] },
): Promise<MeetingNews | undefined> {
  const meetingId = meetingIdOf(id);
  const [found, meeting] = await Promise.all([
    readPublication(ports, key, meetingId, id),
    ports.meetings.meeting(key, meetingId),
  ]);
  if (found === undefined || meeting === undefined) return undefined;
  const reader = { topics: follower.topics, belongs };
  const news = newsFor(found.publication, reader);
  // Corrected while it waited to be sent: the correction comes by itself, and what was taken back does not go out any more.
  if (!isSameNews(news, newsFor(found.latest, reader))) return undefined;
  const isCorrection = found.earlier.some(
    (one) => follower.had.includes(one.id) && !together.includes(one.id) && newsFor(one, reader).summary !== undefined,
  );
  const { startsAt, day } = meeting.value;
  return news.summary === undefined && !isCorrection
    ? undefined
    : { meeting: { id: meetingId, startsAt, day }, news, isCorrection };
}
