import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import { labelledLine } from '../labelled-line';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { dayText } from '../dates';
import { shownText } from '../shown-text';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { answerLines } from './answer-lines';
import { formCard } from './form-card';
import { leaderSheets } from './leader-sheets';
import type { UpwardOptions } from './upward-options';

type Card = Extract<UpwardCard, { card: 'putToLeader' | 'remindLeader' }>;

/** What a leader gets of a case: the matter, what is asked, the group's advice and the date; then the leader's own answer. */
export function putToLeaderCard({ card, about, others }: Card, options: UpwardOptions): CardMessage {
  const { language, groupName, groupId, today, told } = options;
  const { question, answer, state, passedBy, caseId } = about;
  const matter = shownText(question.title);
  const values = { group: shownText(groupName), title: matter };
  const title = say(language, `upward.asked.${question.what}`);
  const isOpen = state === 'open' || state === 'told';
  const label = (key: 'matter' | 'question' | 'advice' | 'due' | 'sentBy' | 'passedBy') =>
    `${say(language, `upward.${key}`)}: `;
  return formCard(
    {
      title: card === 'remindLeader' ? say(language, 'upward.reminder', { title }) : title,
      summary: say(
        language,
        card === 'remindLeader' ? 'upward.remindSummary' : `upward.askedSummary.${question.what}`,
        values,
      ),
      group: groupName,
      notice: told === undefined ? [] : [told],
      lines: [
        labelledLine(label('matter'), matter),
        labelledLine(label('question'), shownText(question.text)),
        ...(question.advice === '' ? [] : [labelledLine(label('advice'), shownText(question.advice))]),
        ...(question.isAgainst ? [labelledLine('', say(language, 'upward.isAgainst'))] : []),
        ...(question.due === undefined ? [] : [labelledLine(label('due'), dayText(question.due, language, today))]),
        labelledLine(label('sentBy'), shownText(question.by.name)),
        ...(passedBy === undefined ? [] : [labelledLine(label('passedBy'), shownText(passedBy.name))]),
        ...(state === 'open' && question.overdueAt !== undefined
          ? [labelledLine('', say(language, 'upward.leaderOverdue'))]
          : []),
        ...(answer === undefined ? [] : answerLines(answer, language)),
        ...(state === 'told' ? [labelledLine('', say(language, 'upward.askConfirm'))] : []),
        ...(state === 'takenBack' || state === 'over' ? [labelledLine('', say(language, `upward.${state}`))] : []),
      ],
      buttons:
        state === 'told'
          ? [
              cardButton(
                say(language, 'upward.confirm'),
                upwardData('up.confirm', { g: groupId, c: caseId, n: question.nth, l: language }),
                { style: 'positive', inputs: 'none' },
              ),
            ]
          : [],
      sheets: isOpen ? leaderSheets(about, others, options) : [],
    },
    language,
  );
}
