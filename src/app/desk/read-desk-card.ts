import type { DeskCard } from '../../domain/desk/desk-card';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { readGuestCard } from '../cases/read-guest-card';
import { readFollowCard } from '../follow/read-follow-card';
import { readNewcomerCard } from '../setup/read-newcomer-card';
import { readSummaryCard } from './read-summary-card';
import { readAgendaCard } from '../agenda/read-agenda-card';
import { readUpwardCard } from './read-upward-card';
import { readActionCard } from './read-action-card';
import { readEntryCard } from './read-entry-card';

/** What the card shows now; undefined when there is nothing to show any more. */
export async function readDeskCard(
  ports: Ports,
  key: GroupKey,
  notice: Extract<Notice, { kind: 'desk' | 'deskOnce' }>,
): Promise<DeskCard | undefined> {
  const { card, id } = notice;
  switch (card) {
    case 'entryReceipt':
    case 'confirmDecision':
    case 'decisionSentBack':
      return readEntryCard(ports, key, card, notice);
    case 'actionToOwner':
    case 'actionReminder':
    case 'ownerLeft':
      return readActionCard(ports, key, card, notice);
    case 'putToLeader':
    case 'remindLeader':
    case 'leaderAnswer':
    case 'unanswered':
    case 'assignment':
    case 'remindAssignment':
    case 'delivery':
      return readUpwardCard(ports, key, card, notice);
    case 'agenda':
    case 'caseReceipt':
    case 'urgentCase':
      return readAgendaCard(ports, key, card, id);
    case 'summaryDraft':
    case 'approveWide':
    case 'approverAnswered':
    case 'summaryAsk':
    case 'summaryLate':
    case 'summary':
      return readSummaryCard(ports, key, card, notice);
    case 'guestCase':
    case 'contribution':
      return readGuestCard(ports, key, card, notice);
    case 'newcomer':
      return readNewcomerCard(ports, key, notice);
    case 'news':
    case 'digest':
    case 'areaText':
      return readFollowCard(ports, key, card, notice);
  }
}
