import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import { ledgerOfRoster } from '../domain/ledger-of-roster';
import type { Meeting, MeetingArea } from '../domain/meeting';
import { summaryMarks, withSummaryMark } from '../domain/summary/summary-marks';
import { summaryDraftNotice } from '../domain/summary/summary-notices';
import { wasHeld } from '../domain/summary/was-held';
import { commitSurplus } from './commit-surplus';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import type { Versioned } from './ports/versioned';

/**
 * Closes the meeting and each of its areas, since a press reads its area's row and nothing else; and writes down what
 * became of each area; the draft of its summary goes to the chair, unless it was `skipped`. Undefined on a conflict.
 * @throws LedgerError when the sum is not the roster, as when a row cannot be read.
 */
export async function closingChanges(
  ports: Pick<Ports, 'groups' | 'meetings' | 'messages' | 'commit'>,
  key: GroupKey,
  meeting: Versioned<Meeting>,
  now: Instant,
  ended: 'held' | 'skipped' = 'held',
): Promise<readonly Change[] | undefined> {
  const { id } = meeting.value;
  const [stored, all, cards] = await Promise.all([
    ports.groups.find(key),
    ports.meetings.areas(key, id),
    ports.messages.cardsOf(key, id),
  ]);
  const areas = all.filter(({ value }) => value.leftOutAt === undefined);
  const rows = areas.map(({ value }) => value);
  const ledger = ledgerOfRoster(stored?.value.group, meeting.value, rows, cards);
  const closed: Meeting = { ...meeting.value, closedAt: now, ledger };
  // Closed before its time it was held all the same, when somebody has answered.
  const hasAnswers = rows.some(({ reply }) => reply !== undefined);
  const isSummed = ended === 'held' && (wasHeld(closed, now) || hasAnswers);
  const closing = await commitSurplus(ports, key, closedRows(areas, now));
  if (closing === undefined) return undefined;
  return [
    { put: 'meeting', value: isSummed ? withSummaryMark(closed, summaryMarks.draft, now) : closed, etag: meeting.etag },
    ...(isSummed ? [{ put: 'notice', notice: summaryDraftNotice(id) } satisfies Change] : []),
    ...closing,
  ];
}

/** The rows as they are to be; one that is closed already stays as it is. */
export function closedRows(areas: readonly Versioned<MeetingArea>[], now: Instant): readonly Change[] {
  return areas
    .filter(({ value }) => value.closedAt === undefined)
    .map(({ value, etag }): Change => ({ put: 'area', value: { ...value, closedAt: now }, etag }));
}
