import type { Language } from '../domain/language';
import type { CardMessage } from './card-message';
import { labelledLine } from './labelled-line';
import { noteCard } from './note-card';
import { shownText } from './shown-text';
import { say } from './words';

/** Tells a channel that what the group posts comes there from now on, or not any more, and what becomes of what stands. */
export function channelNoteCard({
  where,
  by,
  groupName,
  language,
}: {
  readonly where: 'new' | 'old';
  readonly by: string;
  readonly groupName: string;
  readonly language: Language;
}): CardMessage {
  const group = shownText(groupName);
  const person = by === '' ? say(language, 'reply.unknownName') : shownText(by);
  return noteCard(
    {
      title: say(language, `channelNote.${where}Title`, { group }),
      lines: [
        labelledLine('', say(language, `channelNote.${where}`)),
        labelledLine('', say(language, `channelNote.${where}Stays`)),
        labelledLine('', say(language, 'channelNote.by', { person })),
      ],
    },
    language,
  );
}
