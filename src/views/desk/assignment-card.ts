import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { shownText } from '../shown-text';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { assignmentLines } from './assignment-lines';
import { formCard } from './form-card';
import { deliverField } from './upward-fields';
import type { UpwardOptions } from './upward-card';

/** A task of the leadership, as the group has it; the chair and the owner deliver it here. */
export function assignmentCard(
  { card, about, mayDeliver }: Extract<UpwardCard, { card: 'assignment' | 'remindAssignment' }>,
  options: UpwardOptions,
): CardMessage {
  const { language, groupId, groupName, told } = options;
  const isReminder = card === 'remindAssignment';
  const title = say(language, isReminder ? 'upward.taskReminder' : taskTitle(about));
  const canDeliver = mayDeliver && !about.isOver;
  return formCard(
    {
      title,
      summary: say(language, isReminder ? 'upward.taskRemindSummary' : 'upward.taskSummary', {
        title: shownText(about.title),
        leader: shownText(about.givenBy.name),
      }),
      group: groupName,
      notice: told === undefined ? [] : [told],
      lines: assignmentLines(about, 'group', options),
      sheets: canDeliver
        ? [
            {
              title: say(language, about.delivery === undefined ? 'upward.deliver' : 'upward.deliverAgain'),
              fields: [{ id: deliverField, label: say(language, 'upward.deliverText'), kind: 'text', isRequired: true }],
              save: cardButton(
                say(language, 'upward.deliverSave'),
                upwardData('up.deliver', { g: groupId, c: about.caseId, n: about.deliveries, l: language }),
                { style: 'positive' },
              ),
            },
          ]
        : [],
    },
    language,
  );
}

function taskTitle({ delivery, reaction }: { delivery?: object | undefined; reaction?: object | undefined }) {
  if (reaction !== undefined) return 'upward.taskReacted';
  return delivery === undefined ? 'upward.taskTitle' : 'upward.taskDelivered';
}
