import type { Decision } from '../../domain/desk/entry';
import { askedMark } from '../../domain/desk/register/entry-notices';
import type { RegisterCard } from '../../domain/desk/register/register-card';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { hasLeft } from '../actions/has-left';
import { entryReceipt } from '../register/entry-receipt';

type EntryNotice = Extract<Notice, { kind: 'desk' | 'deskOnce' }>;

type Needs = Pick<Ports, 'desk' | 'meetings' | 'messages' | 'groups' | 'directory' | 'clock'>;

/**
 * What a card about an entry shows now. Only the one who is asked gets a card of the bot's own accord: what stands
 * already is kept right, and nothing else is sent. Whoever has left the group reads no later words of it.
 */
export async function readEntryCard(
  ports: Needs,
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
  if (card !== 'confirmDecision' && (await isGone(ports, key, to))) return undefined;
  const isThere = standing?.conversationId !== undefined;
  const receipt = await entryReceipt(ports, key, found.value);
  if (card === 'entryReceipt') return isThere ? { card, ...receipt } : undefined;
  const { entry: decision, meetingDay } = receipt;
  if (decision.kind !== 'decision') return undefined;
  const { decidedBy, askedIn, confirmedAt, sentBack } = decision;
  if (card === 'confirmDecision' && decidedBy.id !== to) {
    return isThere
      ? { card, decision: await asAsked(ports, key, decision, mark), meetingDay, isAsked: false }
      : undefined;
  }
  const isTheirs = card === 'confirmDecision' || sentBack?.to.id === to;
  const isAsked = isTheirs && mark === askedMark(askedIn ?? 1) && confirmedAt === undefined;
  const isWanted = card === 'confirmDecision' ? isAsked && sentBack === undefined : isAsked;
  return isWanted || isThere ? { card, decision, meetingDay, isAsked: isWanted } : undefined;
}

/** What was put to somebody whose decision it turned out not to be: what it says since is not theirs to read. */
async function asAsked(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  decision: Decision,
  mark: string | undefined,
): Promise<Decision> {
  const versions = await desk.versions(key, 'entry', decision.id);
  const asked = versions.find(({ version }) => mark === askedMark(version));
  const { text, authority } = asked?.kind === 'decision' ? asked : { text: '', authority: '' };
  return { ...decision, text, authority, confirmedAt: undefined, sentBack: undefined };
}

async function isGone(ports: Needs, key: GroupKey, to: EntryNotice['to']): Promise<boolean> {
  if (to === 'thread' || to === 'chair') return false;
  const stored = await ports.groups.find(key);
  return stored === undefined || hasLeft(ports, stored.value.group, { id: to });
}
