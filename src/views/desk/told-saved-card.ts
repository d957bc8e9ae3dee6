import type { Answer, Question } from '../../domain/desk/case';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { say } from '../words';
import { answerLines } from './answer-lines';
import type { UpwardOptions } from './upward-options';

/** For the chair: the answer that stands to a question, and whether the leader has confirmed it. */
export function toldSavedCard(
  { question, answer }: { readonly question: Question; readonly answer: Answer },
  { language, groupName, told }: UpwardOptions,
): CardMessage {
  return noteCard(
    {
      title: told ?? say(language, 'upward.toldSaved'),
      group: shownText(groupName),
      lines: [
        labelledLine(`${say(language, 'upward.matter')}: `, shownText(question.title)),
        ...answerLines(answer, language),
      ],
    },
    language,
  );
}
