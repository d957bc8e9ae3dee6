import type { Assignment } from '../../domain/desk/upward/assignment';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { cutText } from '../../domain/cut-text';
import { shownText } from '../shown-text';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { assignmentLines } from './assignment-lines';
import { formCard } from './form-card';
import { reactField } from './upward-fields';
import type { UpwardOptions } from './upward-options';

/** Longest part of the task in a notification. */
const longestTitle = 120;

/** For the leader who gave the task: what the group delivered, and what the leader says to it. */
export function deliveryCard(about: Assignment, options: UpwardOptions): CardMessage {
  const { language, groupId, groupName, told } = options;
  return formCard(
    {
      title: say(language, 'upward.taskDelivered'),
      summary: say(language, 'upward.deliverySummary', {
        group: shownText(groupName),
        title: shownText(cutText(about.text, longestTitle)),
      }),
      group: groupName,
      notice: told === undefined ? [] : [told],
      lines: assignmentLines(about, 'leader', options),
      sheets:
        about.reaction === undefined
          ? [
              {
                title: say(language, 'upward.react'),
                fields: [{ id: reactField, label: say(language, 'upward.reactText'), kind: 'text' }],
                save: cardButton(
                  say(language, 'upward.reactSave'),
                  upwardData('up.react', { g: groupId, c: about.caseId, n: about.deliveries, l: language }),
                  { style: 'positive' },
                ),
              },
            ]
          : [],
    },
    language,
  );
}
