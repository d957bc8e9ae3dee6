import { setTimeout as sleep } from 'node:timers/promises';
import type { GroupKey } from '../domain/identifiers';
import type { MeetingArea } from '../domain/meeting';
import { noticeId } from '../domain/notice';
import { roleIn } from '../domain/reply-decision';
import type { Ports } from './ports/ports';

const patienceMs = 1500;
const stepMs = 100;

/**
 * Waits a moment until the person's card shows the newest reply. A question that is asked on top of the card would
 * otherwise be wiped by that update, and with it what the person typed. Gives up in time to answer the press.
 */
export async function awaitCard(
  ports: Pick<Ports, 'outbox'>,
  key: GroupKey,
  area: MeetingArea,
  personId: string,
): Promise<void> {
  const role = roleIn(area, personId);
  const holder = role === undefined ? undefined : area[role];
  if (holder === undefined) return;
  const id = noticeId({ kind: 'statusCard', meetingId: area.meetingId, areaId: area.areaId, person: holder.ref });
  for (let waited = 0; waited < patienceMs; waited += stepMs) {
    const waiting = (await ports.outbox.pending(key)).some((notice) => notice.id === id && !notice.stopped);
    if (!waiting) return;
    await sleep(stepMs);
  }
}
