import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import { assertLedger, ledgerOf } from '../domain/ledger';
import type { Meeting } from '../domain/meeting';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import type { Versioned } from './ports/versioned';

/**
 * Closes the meeting and each of its areas, since a press reads its area's row and nothing else; and writes down what
 * became of each area. @throws when the sum is not the roster, which would be a fault of ours.
 */
export async function closingChanges(
  ports: Pick<Ports, 'meetings' | 'messages'>,
  key: GroupKey,
  meeting: Versioned<Meeting>,
  now: Instant,
): Promise<Change[]> {
  const { id } = meeting.value;
  const [areas, cards] = await Promise.all([ports.meetings.areas(key, id), ports.messages.cardsOf(key, id)]);
  const rows = areas.map(({ value }) => value);
  const ledger = ledgerOf(rows, cards);
  assertLedger(
    ledger,
    rows.map(({ areaId }) => areaId),
  );
  return [
    { put: 'meeting', value: { ...meeting.value, closedAt: now, ledger }, etag: meeting.etag },
    ...areas.map((area): Change => ({ put: 'area', value: { ...area.value, closedAt: now }, etag: area.etag })),
  ];
}
