import type { GroupKey } from '../../domain/identifiers';
import { noticeId } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import type { Attempt } from './delivery';

/** A board that comes asks for what stands under it anew. One that Teams refused for good comes when somebody acts. */
export async function waitForBoard(ports: Pick<Ports, 'outbox'>, key: GroupKey, meetingId: string): Promise<Attempt> {
  const id = noticeId({ kind: 'board', meetingId });
  const board = (await ports.outbox.pending(key)).find((one) => one.id === id);
  return board?.stopped === true
    ? { kind: 'stopped', reason: 'refused', error: 'waits for the board' }
    : { kind: 'later', error: 'waits for the board' };
}
