import { may } from '../../access';
import type { Entry } from '../entry';
import type { EntryContent } from './entry-content';
import type { EntryChanged } from './entry-changed';
import type { EntryPress } from './entry-press';
import { withOwnWay } from './with-own-way';

/** May this person change the entry? Whoever wrote it, and the chair. */
export function mayChangeEntry(entry: Entry, { by, roles }: Pick<EntryPress, 'by' | 'roles'>): boolean {
  return may(roles, 'changeAnyEntry') || (entry.by.id === by.id && may(roles, 'register'));
}

/**
 * The entry's next version with what was filled in. Words that nobody with the right to it has marked are the group's
 * own again, and other words of a decision have to be confirmed anew.
 */
export function changeEntry(
  entry: Entry,
  content: EntryContent,
  press: EntryPress & { readonly shownVersion: number },
): EntryChanged {
  if (entry.press === press.id) return { kind: 'again' };
  if (!mayChangeEntry(entry, press)) return { kind: 'refused', why: 'notYourEntry' };
  const marksWide = may(press.roles, 'markWide');
  if (content.visibility === 'wide' && !marksWide) return { kind: 'refused', why: 'wideIsChairs' };
  if (press.shownVersion !== entry.version) return { kind: 'stale' };
  const { text, visibility, caseId, focusArea } = content;
  const next = {
    ...{ version: entry.version + 1, changedBy: press.by, changedAt: press.at, press: press.id },
    ...{ text, visibility, caseId, focusArea },
  };
  if (entry.kind === 'advice' && content.kind === 'advice') {
    const ownWays = content.ownWay === undefined ? entry.ownWays : withOwnWay(entry.ownWays, content.ownWay);
    return { kind: 'changed', entry: { ...entry, ...next, isAgainst: content.isAgainst, ownWays } };
  }
  if (entry.kind === 'decision' && content.kind === 'decision') {
    const { decidedBy, authority } = content;
    const isSame = text === entry.text && authority === entry.authority && decidedBy.id === entry.decidedBy.id;
    const { confirmedAt, askedIn, sentBack, ...rest } = entry;
    const own = decidedBy.id === press.by.id ? { confirmedAt: press.at } : { askedIn: next.version };
    const stands = isSame && sentBack === undefined ? { confirmedAt, askedIn } : own;
    return { kind: 'changed', entry: { ...rest, ...next, decidedBy, authority, ...stands } };
  }
  if (entry.kind === 'note' && content.kind === 'note') return { kind: 'changed', entry: { ...entry, ...next } };
  return { kind: 'refused', why: 'otherKind' };
}
