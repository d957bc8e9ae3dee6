import type { Language } from '../domain/language';
import type { CardMessage } from './card-message';
import { labelledLine } from './labelled-line';
import { noteCard } from './note-card';
import { say } from './words';

/** What the card of somebody who was away turns into when they are back. */
export function backCard(language: Language): CardMessage {
  const line = say(language, 'away.backText');
  return noteCard({ title: say(language, 'away.backTitle'), lines: [labelledLine('', line)] }, language);
}
