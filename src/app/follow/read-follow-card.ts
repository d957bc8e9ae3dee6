import { isListening } from '../../domain/desk/subscription';
import { admits } from '../../domain/follow/admits';
import type { FollowCard } from '../../domain/follow/follow-card';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import { rolesAt } from '../../domain/roles-at';
import type { Ports } from '../ports/ports';
import { findDigest } from './find-digest';
import { readAreaText } from './read-area-text';
import { readMeetingNews } from './read-meeting-news';
import { meetingIdOf } from './read-publication';

export type FollowNeeds = Pick<Ports, 'groups' | 'desk' | 'meetings' | 'directory' | 'clock'>;

/**
 * What a card about a posted summary shows somebody outside the meeting; undefined when there is nothing to show them any
 * more. Who the person is to the group is asked when it is sent: whoever has left it gets what is wide, like anybody.
 */
export async function readFollowCard(
  ports: FollowNeeds,
  key: GroupKey,
  card: FollowCard['card'],
  notice: Extract<Notice, { kind: 'desk' | 'deskOnce' }>,
): Promise<FollowCard | undefined> {
  const { id, mark = '' } = notice;
  const group = (await ports.groups.find(key))?.value.group;
  if (group === undefined) return undefined;
  if (card === 'areaText') return readAreaText(ports, group, id, mark);
  const [stored, person] = await Promise.all([
    ports.desk.find(key, 'subscription', id),
    ports.directory.person(key.tenantId, id),
  ]);
  const follower = stored?.value;
  if (follower === undefined || !isListening(follower)) return undefined;
  const roles = rolesAt(group, { id, signInName: person?.signInName }, ports.clock.now());
  if (!admits(group, roles)) return undefined;
  const together = card === 'news' ? [mark] : await findDigest(ports, key, follower, Number(mark));
  // Of a meeting whose summary was corrected meanwhile, the latest says it all.
  const latest = new Map(together.map((one) => [meetingIdOf(one), one]));
  const found = await Promise.all(
    [...latest.values()].map((one) => readMeetingNews(ports, key, one, { follower, belongs: roles.belongs, together })),
  );
  const about = found
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.meeting.startsAt.localeCompare(b.meeting.startsAt));
  const [first] = about;
  if (first === undefined) return undefined;
  return card === 'news' ? { card, about: first } : { card, pace: follower.pace, about };
}
