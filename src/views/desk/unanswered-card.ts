import type { LeaderMatter } from '../../domain/desk/upward/leader-matter';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { dayText } from '../dates';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { answerLines } from './answer-lines';
import type { UpwardOptions } from './upward-options';

/** Tells the chair that a leader has not answered in time, and what can be done about it; later, that there is an answer. */
export function unansweredCard(
  { caseId, question, answer, state }: LeaderMatter,
  { language, groupId, groupName, today }: UpwardOptions,
): CardMessage {
  const values = { title: shownText(question.title), leader: shownText(question.to.name) };
  const data = (verb: 'up.toldForm' | 'up.sendUpForm') => upwardData(verb, { g: groupId, c: caseId, l: language });
  const isOpen = state === 'open';
  return noteCard(
    {
      title: say(language, isOpen ? 'upward.unanswered' : 'upward.unansweredOver'),
      summary: say(language, 'upward.unansweredSummary', values),
      group: shownText(groupName),
      lines: [
        labelledLine(`${say(language, 'upward.matter')}: `, values.title),
        labelledLine(`${say(language, 'upward.sentTo')}: `, values.leader),
        ...(question.due === undefined
          ? []
          : [labelledLine(`${say(language, 'upward.due')}: `, dayText(question.due, language, today))]),
        ...(isOpen ? [labelledLine('', say(language, 'upward.unansweredDo'))] : []),
        ...(answer === undefined ? [] : answerLines(answer, language)),
        ...(state === 'takenBack' || state === 'over' ? [labelledLine('', say(language, `upward.${state}`))] : []),
      ],
      buttons: isOpen
        ? [
            cardButton(say(language, 'upward.tell'), data('up.toldForm'), { inputs: 'none' }),
            cardButton(say(language, 'upward.sendUpAgain'), data('up.sendUpForm'), { inputs: 'none' }),
          ]
        : [],
    },
    language,
  );
}
