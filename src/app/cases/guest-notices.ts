import type { Case } from '../../domain/desk/case';
import { guestMark, isGuest } from '../../domain/desk/guests/guests-of';
import type { Notice } from '../../domain/notice';

/** Keeps the card of each guest right, that of one who has just been asked out too; those who left before see no more of it. */
export function guestNotices(before: Case | undefined, after: Case): readonly Notice[] {
  return (after.guests ?? [])
    .filter(({ id }) => isGuest(after, id) || (before !== undefined && isGuest(before, id)))
    .map(({ id, nth }) => ({ kind: 'desk', card: 'guestCase', id: after.id, to: id, mark: guestMark(nth) }));
}
