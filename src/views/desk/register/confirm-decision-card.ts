import type { RegisterCard } from '../../../domain/desk/register/register-card';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { registerData } from '../../register-press';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { decisionState } from './decision-state';
import { commentField } from './entry-fields';
import type { RegisterOptions } from './register-options';

type Card = Extract<RegisterCard, { card: 'confirmDecision' | 'decisionSentBack' }>;

/** For the one who decided what somebody else wrote down: these words, and no more of the group's own. */
export function confirmDecisionCard({ decision, meetingDay, isAsked }: Card, options: RegisterOptions): CardMessage {
  const { language, groupId, groupName, today, told } = options;
  const { id, meetingId, version, changedBy, by, confirmedAt, sentBack } = decision;
  const name = shownText((changedBy ?? by).name);
  const ids = { g: groupId, m: meetingId, id, r: version, l: language };
  const isAnswered = confirmedAt !== undefined || sentBack !== undefined;
  const title = isAsked
    ? say(language, 'register.confirm.title')
    : say(
        language,
        `register.confirm.${confirmedAt !== undefined ? 'confirmed' : sentBack ? 'sentBack' : 'other'}Title`,
      );
  return formCard(
    {
      title,
      summary: isAsked ? say(language, 'register.confirm.summary', { name }) : title,
      group: groupName,
      notice: told,
      lines: [
        ...(isAsked
          ? [
              labelledLine(
                '',
                say(language, 'register.confirm.ask', { name, day: dayText(meetingDay, language, today) }),
              ),
            ]
          : []),
        labelledLine(`${say(language, 'register.kind.decision')}: `, shownText(decision.text)),
        ...(decision.authority === ''
          ? []
          : [labelledLine(`${say(language, 'register.authorityLine')}: `, shownText(decision.authority))]),
        ...(isAsked
          ? []
          : [
              labelledLine('', isAnswered ? decisionState(decision, options) : say(language, 'register.confirm.other')),
            ]),
      ],
      buttons: isAsked
        ? [
            cardButton(say(language, 'register.confirm.yes'), registerData('decision.confirm', ids), {
              ...{ style: 'positive', inputs: 'none' },
            }),
          ]
        : [],
      sheets: isAsked
        ? [
            {
              title: say(language, 'register.confirm.no'),
              fields: [
                {
                  ...{ id: commentField, label: say(language, 'register.confirm.comment') },
                  ...{ kind: 'text', isRequired: true },
                },
              ],
              save: cardButton(say(language, 'register.confirm.sendBack'), registerData('decision.sendBack', ids)),
            },
          ]
        : [],
    },
    language,
  );
}

/** For whoever wrote it down: what the one who decided says, and the button to put it right. */
export function decisionSentBackCard({ decision, isAsked }: Card, options: RegisterOptions): CardMessage {
  const { language, groupId, groupName, told } = options;
  const { id, meetingId, decidedBy } = decision;
  const title = say(language, isAsked ? 'register.back.title' : 'register.back.doneTitle');
  return formCard(
    {
      title,
      group: groupName,
      notice: told,
      lines: [
        labelledLine(`${say(language, 'register.kind.decision')}: `, shownText(decision.text)),
        labelledLine('', decisionState(decision, options)),
        ...(isAsked ? [labelledLine('', say(language, 'register.back.do', { name: shownText(decidedBy.name) }))] : []),
      ],
      buttons: isAsked
        ? [
            cardButton(
              say(language, 'register.edit'),
              registerData('entry.edit', { g: groupId, m: meetingId, id, l: language }),
              { style: 'positive', inputs: 'none' },
            ),
          ]
        : [],
    },
    language,
  );
}
