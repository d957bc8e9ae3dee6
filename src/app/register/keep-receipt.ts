import type { Entry } from '../../domain/desk/entry';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId } from '../../domain/notice';
import type { Ports } from '../ports/ports';

/** The message that a form stands in, and for whom: the thread, or the person whose chat it is. */
export interface ReceiptPlace {
  readonly to: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/**
 * Remembers the message that the form stood in as the entry's receipt, so that it shows the entry to everybody there and
 * is kept right. Before the entry is stored: then the notice that comes with it finds it. A receipt that is known stays.
 */
export async function keepReceipt(
  { messages }: Pick<Ports, 'messages'>,
  key: GroupKey,
  { id, meetingId }: Pick<Entry, 'id' | 'meetingId'>,
  place: ReceiptPlace,
): Promise<void> {
  const messageId = noticeId({ kind: 'desk', card: 'entryReceipt', id, shelf: meetingId, to: place.to });
  if ((await messages.find(key, messageId)) !== undefined) return;
  await messages.save(key, { id: messageId, conversationId: place.conversationId, activityIds: [place.activityId] });
}
