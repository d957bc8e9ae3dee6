import type { Assignment } from '../../domain/desk/upward/assignment';
import type { View } from '../view';
import { dayText } from '../dates';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import type { UpwardOptions } from './upward-options';

type Key = 'matter' | 'task' | 'givenBy' | 'due' | 'owner' | 'delivered' | 'deliveredBy' | 'reaction';

/**
 * A task with all that has become of it. The leader sees their own words, the delivery and their reaction; what the group
 * calls it and who has it there is the group's. A link is text like the rest: no press leads anywhere.
 */
export function assignmentLines(about: Assignment, reader: 'group' | 'leader', options: UpwardOptions): View[] {
  const { language, today } = options;
  const { title, text, givenBy, due, owner, delivery, reaction } = about;
  const line = (key: Key, said: string) => labelledLine(`${say(language, `upward.${key}`)}: `, said);
  const isForGroup = reader === 'group';
  return [
    ...(isForGroup && title !== text ? [line('matter', shownText(title))] : []),
    line('task', shownText(text)),
    line('givenBy', shownText(givenBy.name)),
    ...(due === undefined ? [] : [line('due', dayText(due, language, today))]),
    ...(isForGroup && owner !== undefined ? [line('owner', shownText(owner.name))] : []),
    ...(delivery === undefined
      ? []
      : [line('delivered', shownText(delivery.text)), line('deliveredBy', shownText(delivery.by.name))]),
    ...(reaction === undefined
      ? []
      : [line('reaction', reaction.text === '' ? say(language, 'upward.answer.noted') : shownText(reaction.text))]),
  ];
}
