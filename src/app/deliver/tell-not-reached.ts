import type { ChairNote } from '../../domain/chair-note';
import type { DeskCard, DeskReader } from '../../domain/desk/desk-card';
import { guestOf } from '../../domain/desk/guests/guests-of';
import type { GroupKey } from '../../domain/identifiers';
import type { NotReachedReason } from '../../domain/delivery';
import type { Ports } from '../ports/ports';
import type { Attempt } from './delivery';
import { tellChair } from './tell-chair';

/**
 * The chair is told when a leader cannot be reached with what was put to them, or a guest with the case they were asked in
 * for, and why: once for each case and reason.
 */
export async function tellNotReached(
  ports: Pick<Ports, 'commit' | 'desk'>,
  key: GroupKey,
  { card, to }: { readonly card: DeskCard; readonly to: DeskReader },
  attempt: Attempt,
): Promise<void> {
  if (attempt.kind !== 'stopped') return;
  const about =
    card.card === 'guestCase'
      ? await guestNote(ports, key, { card, to }, attempt.reason)
      : leaderNote(card, attempt.reason);
  if (about === undefined) return;
  await tellChair(ports, key, about);
}

/** About the leader whose card it is, while it waits for them. */
function leaderNote(card: DeskCard, reason: NotReachedReason): ChairNote | undefined {
  const note = { kind: 'leaderNotReached', reason } as const;
  if (card.card === 'putToLeader' && (card.about.state === 'open' || card.about.state === 'told')) {
    const { caseId, question } = card.about;
    return { ...note, caseId, title: question.title, leader: question.to };
  }
  if (card.card === 'delivery' && card.about.reaction === undefined) {
    const { caseId, title, givenBy } = card.about;
    return { ...note, caseId, title, leader: givenBy };
  }
  return undefined;
}

/** About the guest, while they are asked. */
async function guestNote(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  { card, to }: { readonly card: Extract<DeskCard, { card: 'guestCase' }>; readonly to: DeskReader },
  reason: NotReachedReason,
): Promise<ChairNote | undefined> {
  const { caseId, title, standing } = card.about;
  if (standing !== 'open') return undefined;
  const about = (await desk.find(key, 'case', caseId))?.value;
  const guest = about && guestOf(about, to);
  if (guest === undefined) return undefined;
  const { id, name, nth } = guest;
  return { kind: 'guestNotReached', caseId, title, guest: { id, name }, nth, reason };
}
