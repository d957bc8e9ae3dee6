import { may } from '../../access';
import type { Decision, Entry } from '../entry';
import type { EntryChanged } from './entry-changed';
import type { EntryPress } from './entry-press';

/** What the one who decided says of what somebody else wrote down. */
export type DecisionAnswer = { readonly what: 'confirmed' } | { readonly what: 'sentBack'; readonly text: string };

/**
 * The decision as confirmed, or sent back to whoever wrote it: by the one whose decision it is and nobody else, and for
 * the words that the card showed.
 */
export function answerDecision(
  entry: Entry,
  answer: DecisionAnswer,
  press: EntryPress & { readonly shownVersion: number },
): EntryChanged<Decision> {
  if (entry.kind !== 'decision') return { kind: 'refused', why: 'otherKind' };
  if (entry.decidedBy.id !== press.by.id || !may(press.roles, 'confirmDecision')) {
    return { kind: 'refused', why: 'notYourDecision' };
  }
  if (entry.press === press.id) return { kind: 'again' };
  if (entry.confirmedAt !== undefined) return { kind: answer.what === 'confirmed' ? 'again' : 'stale' };
  if (press.shownVersion !== entry.version) return { kind: 'stale' };
  const next: Decision = { ...entry, version: entry.version + 1, press: press.id, sentBack: undefined };
  if (answer.what === 'confirmed') return { kind: 'changed', entry: { ...next, confirmedAt: press.at } };
  const to = entry.changedBy ?? entry.by;
  return { kind: 'changed', entry: { ...next, sentBack: { at: press.at, text: answer.text, to } } };
}
