import type { ChairNote } from '../../domain/chair-note';
import type { DeskCard, DeskReader } from '../../domain/desk/desk-card';
import { guestMark, guestOf } from '../../domain/desk/guests/guests-of';
import { deliveryMark, questionMark } from '../../domain/desk/upward/marks';
import type { GroupKey } from '../../domain/identifiers';
import type { NotReachedReason } from '../../domain/delivery';
import { noticeId, type Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import type { Attempt } from './delivery';
import { tellChair } from './tell-chair';

/** A word to the chair, and the card that somebody is to answer. */
interface Unanswered {
  readonly note: Extract<ChairNote, { kind: 'leaderNotReached' | 'guestNotReached' }>;
  readonly card: Extract<Notice, { kind: 'desk' }>;
}

/**
 * The chair is told when a leader cannot be reached with what was put to them, or a guest with the case they were asked in
 * for, and why: once for each case and reason, and once more when the card came first and what is sent after it does not.
 */
export async function tellNotReached(
  ports: Pick<Ports, 'commit' | 'desk' | 'messages'>,
  key: GroupKey,
  { card, to }: { readonly card: DeskCard; readonly to: DeskReader },
  attempt: Attempt,
): Promise<void> {
  if (attempt.kind !== 'stopped') return;
  const { reason } = attempt;
  const found =
    card.card === 'guestCase' ? await guestNote(ports, key, { card, to }, reason) : leaderNote(card, reason);
  if (found === undefined) return;
  const sent = await ports.messages.find(key, noticeId(found.card));
  if (sent?.deliveredAt === undefined) return tellChair(ports, key, found.note);
  // Whoever has written what they know is not waited for.
  const hasWritten = card.card === 'guestCase' && card.about.own.some(({ at }) => at >= card.about.invitedAt);
  if (!hasWritten) await tellChair(ports, key, { ...found.note, hadCard: true });
}

/** About the leader whose card it is, while it waits for them; not when the chair knows that the leader has left. */
function leaderNote(card: DeskCard, reason: NotReachedReason): Unanswered | undefined {
  const note = { kind: 'leaderNotReached', reason } as const;
  if (card.card === 'putToLeader' || card.card === 'remindLeader') {
    const { caseId, question, state } = card.about;
    if ((state !== 'open' && state !== 'told') || question.leftAt !== undefined) return undefined;
    const { title, to: leader, nth } = question;
    const of = { kind: 'desk', id: caseId, to: leader.id } as const;
    return {
      note: { ...note, caseId, title, leader },
      card: { ...of, card: 'putToLeader', mark: questionMark(nth) },
    };
  }
  if (card.card === 'delivery' && card.about.reaction === undefined) {
    const { caseId, title, givenBy: leader, deliveries } = card.about;
    const of = { kind: 'desk', id: caseId, to: leader.id } as const;
    return {
      note: { ...note, caseId, title, leader },
      card: { ...of, card: 'delivery', mark: deliveryMark(deliveries) },
    };
  }
  return undefined;
}

/** About the guest, while they are asked. */
async function guestNote(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  { card, to }: { readonly card: Extract<DeskCard, { card: 'guestCase' }>; readonly to: DeskReader },
  reason: NotReachedReason,
): Promise<Unanswered | undefined> {
  const { caseId, title, standing } = card.about;
  if (standing !== 'open') return undefined;
  const about = (await desk.find(key, 'case', caseId))?.value;
  const guest = about && guestOf(about, to);
  if (guest === undefined) return undefined;
  const { id, name, nth } = guest;
  return {
    note: { kind: 'guestNotReached', caseId, title, guest: { id, name }, nth, reason },
    card: { kind: 'desk', card: 'guestCase', id: caseId, to, mark: guestMark(nth) },
  };
}
