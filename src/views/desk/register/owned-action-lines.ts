import { isOverdue } from '../../../domain/action-log';
import type { View } from '../../view';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { overdueMark } from '../../overdue-mark';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import type { OwnedActionCard } from './owned-action-view';
import type { RegisterOptions } from './register-options';

/** Moves and hands that the card tells of, the latest ones. */
const mostTold = 5;

/** What the card says of the action, and how it came to whoever has it now. */
export function ownedActionLines(
  { card, action, isOverdueTwice }: OwnedActionCard,
  { language, today }: RegisterOptions,
): View[] {
  const { owner, area, due, focusArea } = action;
  const line = (label: string, text: string) => labelledLine(`${label}: `, shownText(text));
  const overdue = isOverdue(action, today) ? `${overdueMark(language)} · ` : '';
  const told = action.history.flatMap(({ what, by, reason, from, to }) => {
    const name = shownText(by.name);
    if (what === 'moved' && reason !== undefined) {
      return [say(language, 'owned.moved', { name, reason: shownText(reason) })];
    }
    if (what !== 'handedOver' || to === undefined) return [];
    const before = from === undefined ? say(language, 'log.noOwner') : shownText(from.name);
    return [say(language, 'owned.given', { name, from: before, to: shownText(to.name) })];
  });
  return [
    labelledLine('', shownText(action.text)),
    ...(card === 'ownerLeft' && owner !== undefined
      ? [labelledLine('', say(language, 'owned.left', { name: shownText(owner.name) }))]
      : []),
    line(
      say(language, 'owned.due'),
      due === undefined ? say(language, 'log.noDue') : `${overdue}${dayText(due, language, today)}`,
    ),
    line(say(language, 'owned.owner'), owner?.name ?? say(language, 'log.noOwner')),
    line(say(language, 'owned.area'), area?.name ?? say(language, 'log.wholeGroup')),
    ...(focusArea === undefined ? [] : [line(say(language, 'register.focusArea'), focusArea)]),
    ...told.slice(-mostTold).map((text) => labelledLine('', text)),
    ...(isOverdueTwice ? [labelledLine('', say(language, 'owned.twice'))] : []),
  ];
}
