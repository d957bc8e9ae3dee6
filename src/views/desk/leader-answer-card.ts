import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import { isUnconfirmed } from '../../domain/desk/upward/questions-of';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { answerLines } from './answer-lines';
import type { UpwardOptions } from './upward-options';

/** What a leader answered, for the group, the area and whoever sent the matter in; the chair can send it up again. */
export function leaderAnswerCard(
  { about, isForChair }: Extract<UpwardCard, { card: 'leaderAnswer' }>,
  { language, groupName, groupId }: UpwardOptions,
): CardMessage {
  const { question, answer, caseId, isReplaced, isReleased } = about;
  const isTold = isUnconfirmed(answer);
  const title = say(language, `upward.answerTitle.${isTold ? 'told' : answer.kind}`);
  const names = { title: shownText(question.title), leader: shownText(answer.by.name) };
  const canAskAgain = isForChair && answer.kind === 'returned' && !isReplaced;
  return noteCard(
    {
      title,
      summary: isTold
        ? say(language, 'upward.toldSummary', names)
        : say(language, 'upward.answerSummary', { ...names, answer: say(language, `upward.answer.${answer.kind}`) }),
      group: shownText(groupName),
      lines: [
        labelledLine(`${say(language, 'upward.matter')}: `, shownText(question.title)),
        ...answerLines(answer, language),
        ...(isReplaced ? [labelledLine('', say(language, 'upward.replaced'))] : []),
        ...(isReleased && !isReplaced ? [labelledLine('', say(language, 'upward.isReleased'))] : []),
      ],
      buttons: canAskAgain
        ? [
            cardButton(
              say(language, 'upward.sendUpAgain'),
              upwardData('up.sendUpForm', { g: groupId, c: caseId, l: language }),
              { inputs: 'none' },
            ),
          ]
        : [],
    },
    language,
  );
}
