import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import type { CardMessage } from '../card-message';
import { shownText } from '../shown-text';
import { say } from '../words';
import { assignmentLines } from './assignment-lines';
import { deliverSheet } from './deliver-sheet';
import { formCard } from './form-card';
import type { UpwardOptions } from './upward-options';

/** A task of the leadership, as the group has it; the chair and the owner deliver it here. */
export function assignmentCard(
  { card, about, mayDeliver }: Extract<UpwardCard, { card: 'assignment' | 'remindAssignment' }>,
  options: UpwardOptions,
): CardMessage {
  const { language, groupName, told } = options;
  const isReminder = card === 'remindAssignment';
  const title = say(language, isReminder ? 'upward.taskReminder' : taskTitle(about));
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
      sheets: mayDeliver ? deliverSheet(about, options) : [],
    },
    language,
  );
}

function taskTitle({ delivery, reaction }: { delivery?: object | undefined; reaction?: object | undefined }) {
  if (reaction !== undefined) return 'upward.taskReacted';
  return delivery === undefined ? 'upward.taskTitle' : 'upward.taskDelivered';
}
