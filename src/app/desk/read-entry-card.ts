import { askedMark } from '../../domain/desk/register/entry-notices';
import type { RegisterCard } from '../../domain/desk/register/register-card';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { entryReceipt } from '../register/entry-receipt';

type EntryNotice = Extract<Notice, { kind: 'desk' | 'deskOnce' }>;

/**
 * What a card about an entry shows now. Only the one who is asked gets a card of the bot's own accord: what stands
 * already is kept right, and nothing else is sent.
 */
export async function readEntryCard(
  ports: Pick<Ports, 'desk' | 'meetings' | 'messages'>,
  key: GroupKey,
  card: Extract<RegisterCard['card'], 'entryReceipt' | 'confirmDecision' | 'decisionSentBack'>,
  notice: EntryNotice,
): Promise<RegisterCard | undefined> {
  const { id, shelf, to, mark } = notice;
  if (shelf === undefined) return undefined;
  const [found, standing] = await Promise.all([
    ports.desk.find(key, 'entry', id, shelf),
    ports.messages.find(key, noticeId(notice)),
  ]);
  if (found === undefined) return undefined;
  const isThere = standing?.conversationId !== undefined;
  const receipt = await entryReceipt(ports, key, found.value);
  if (card === 'entryReceipt') return isThere ? { card, ...receipt } : undefined;
  const { entry: decision, meetingDay } = receipt;
  if (decision.kind !== 'decision') return undefined;
  const { decidedBy, askedIn, confirmedAt, sentBack } = decision;
  const isTheirs = card === 'confirmDecision' ? decidedBy.id === to : sentBack?.to.id === to;
  const isAsked = isTheirs && mark === askedMark(askedIn ?? 1) && confirmedAt === undefined;
  const isWanted = card === 'confirmDecision' ? isAsked && sentBack === undefined : isAsked;
  return isWanted || isThere ? { card, decision, meetingDay, isAsked: isWanted } : undefined;
}
