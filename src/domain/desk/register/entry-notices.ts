import type { Notice } from '../../notice';
import type { Entry } from '../entry';

/** The mark of the card that puts one version of a decision to the one who decided. */
export function askedMark(version: number): string {
  return `v${version}`;
}

/**
 * What shows the entry and has to be brought up to date with it: its receipt where it was written, the card of the one
 * who decided, and of whoever has to put it right. `before` is the version that it was made of.
 */
export function entryNotices(entry: Entry, before: Entry | undefined): readonly Notice[] {
  const about = { kind: 'desk', id: entry.id, shelf: entry.meetingId } as const;
  const receipts: Notice[] = ['thread', entry.by.id].map((to) => ({ ...about, card: 'entryReceipt', to }));
  const asked = [before, entry].flatMap((one): Notice[] => {
    if (one?.kind !== 'decision' || one.askedIn === undefined) return [];
    return [{ ...about, card: 'confirmDecision', to: one.decidedBy.id, mark: askedMark(one.askedIn) }];
  });
  const sentBack = [before, entry].flatMap((one): Notice[] => {
    if (one?.kind !== 'decision' || one.sentBack === undefined) return [];
    return [{ ...about, card: 'decisionSentBack', to: one.sentBack.to.id, mark: askedMark(one.askedIn ?? 1) }];
  });
  return [...receipts, ...asked, ...sentBack];
}
