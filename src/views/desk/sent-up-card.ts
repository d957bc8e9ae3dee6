import type { Question } from '../../domain/desk/case';
import type { CardMessage } from '../card-message';
import { dayText } from '../dates';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { say } from '../words';
import type { UpwardOptions } from './upward-options';

/** For the chair: the case was sent up, with all that the leader sees. */
export function sentUpCard(question: Question, { language, groupName, today }: UpwardOptions): CardMessage {
  const line = (key: 'matter' | 'sentTo' | 'question' | 'advice' | 'due', text: string) =>
    labelledLine(`${say(language, `upward.${key}`)}: `, text);
  return noteCard(
    {
      title: say(language, 'upward.sentUpTitle'),
      group: shownText(groupName),
      lines: [
        line('matter', shownText(question.title)),
        line('sentTo', shownText(question.to.name)),
        line('question', shownText(question.text)),
        ...(question.advice === '' ? [] : [line('advice', shownText(question.advice))]),
        ...(question.isAgainst ? [labelledLine('', say(language, 'upward.isAgainst'))] : []),
        ...(question.due === undefined ? [] : [line('due', dayText(question.due, language, today))]),
      ],
    },
    language,
  );
}
