import type { Assignment } from '../../domain/desk/upward/assignment';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { say } from '../words';
import { assignmentLines } from './assignment-lines';
import type { UpwardOptions } from './upward-options';

/** For the leader who has just given a task. */
export function assignedCard(about: Assignment, options: UpwardOptions): CardMessage {
  const { language, groupName } = options;
  return noteCard(
    {
      title: say(language, 'upward.assignedTitle'),
      group: shownText(groupName),
      lines: [...assignmentLines(about, 'leader', options), labelledLine('', say(language, 'upward.assignedNote'))],
    },
    language,
  );
}
