import type { Language } from '../domain/language';
import type { CardMessage } from './card-message';
import { labelledLine } from './labelled-line';
import { noteCard } from './note-card';
import { shownText } from './shown-text';
import { successorWords } from './successor-words';
import { say } from './words';

/** What the form for a new coordinator or deputy turns into when it is saved. */
export function successorSavedCard(options: {
  readonly groupName: string;
  readonly areaName: string;
  /** A name, or the sign-in name while no name is known. */
  readonly personName: string;
  readonly language: Language;
  /** The coordinator's unless said. */
  readonly post?: 'deputy' | undefined;
}): CardMessage {
  const { groupName, areaName, personName, language } = options;
  const words = successorWords(options.post);
  const text = say(language, words.savedText, { person: shownText(personName) });
  return noteCard(
    {
      title: say(language, words.saved),
      group: shownText(groupName),
      lines: [labelledLine(`${shownText(areaName)}: `, text)],
    },
    language,
  );
}
