import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';

/** What the form for a matter turns into when it is saved; the receipt comes as a message of its own. */
export function caseSavedCard(title: string, groupName: string, language: Language): CardMessage {
  return noteCard(
    {
      title: say(language, 'parkCase.saved'),
      group: shownText(groupName),
      lines: [labelledLine(`${shownText(title)}\n`, say(language, 'parkCase.savedText'))],
    },
    language,
  );
}
