import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import type { View } from './view';
import type { CardButton } from './card-button';
import type { CardMessage } from './card-message';

/** What a plain note says: a title, whose it is, and lines made by `labelledLine` with shown texts. */
export interface Note {
  readonly title: string;
  /** What is read aloud and stands in the notification; the title when there is none. */
  readonly summary?: string | undefined;
  readonly group?: string | undefined;
  readonly lines: readonly View[];
  readonly buttons?: readonly CardButton[] | undefined;
}

/** A card that tells something and may have buttons. */
export function noteCard(note: Note, language: Language): CardMessage {
  const { title, summary = title, group = '', lines, buttons = [] } = note;
  return {
    card: bindCard('note', { lang: language, summary, title, hasGroup: group !== '', group, lines, buttons }),
    summary,
  };
}
