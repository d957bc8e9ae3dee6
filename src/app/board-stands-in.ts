import { keyOf, type Group } from '../domain/group';
import { isInChannel } from '../domain/is-in-channel';
import { noticeId } from '../domain/notice';
import type { Ports } from './ports/ports';

/** True for the channel that the group's latest board stands in, also when the group has another one by now. */
export async function boardStandsIn(
  ports: Pick<Ports, 'meetings' | 'messages'>,
  group: Group,
  channelId: string,
): Promise<boolean> {
  const key = keyOf(group);
  const meetingId = (await ports.meetings.head(key))?.value.postedMeetingId;
  if (meetingId === undefined) return false;
  const board = await ports.messages.find(key, noticeId({ kind: 'board', meetingId }));
  return isInChannel(board?.conversationId, channelId);
}
