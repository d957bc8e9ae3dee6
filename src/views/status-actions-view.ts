import { isOverdue } from '../domain/action-log';
import type { MeetingArea } from '../domain/meeting';
import type { View } from './bind-card';
import { overdueMark } from './overdue-mark';
import { shownText } from './shown-text';
import { actionField, doneField, dueField, type RawForm } from './status-fields';
import type { StatusFormOptions } from './status-form-options';
import { say } from './words';

/** The part of the status card for the area's actions: the first `most`, and how many more there are. */
export function statusActionsView(area: MeetingArea, options: StatusFormOptions, most: number): View {
  const { actions, language, today } = options;
  const shown = actions.slice(0, most);
  const left = actions.length - shown.length;
  const typed = typedByAction(options.typed);
  const ticked = new Set(area.reply?.actionsDone);
  return {
    hasActions: actions.length > 0,
    actions: shown.map((action, index) => {
      const number = index + 1;
      const isDone = action.state === 'done' || ticked.has(action.id);
      return {
        number: `${number}. `,
        text: shownText(action.text),
        isOverdue: isOverdue(action, today),
        overdue: `  ${overdueMark(language)}`,
        doneTitle: say(language, 'statusForm.actionDone', { number }),
        doneField: doneField(action.id, isDone),
        done: typed.get(`done ${action.id}`) ?? String(isDone),
        dueField: dueField(action.id, action.due),
        dueLabel: say(language, 'statusForm.actionDue', { number }),
        due: (typed.get(`due ${action.id}`) ?? action.due ?? '').slice(0, 40),
      };
    }),
    hasMoreActions: left > 0,
    moreActions: say(language, 'statusForm.moreActions', { count: left, command: say(language, 'command.actions') }),
  };
}

/** Found by the action, since the id of the input also tells what the card showed when it was typed. */
function typedByAction(typed: RawForm = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(typed).flatMap(([field, value]) => {
      const input = actionField(field);
      return input === undefined ? [] : [[`${input.kind} ${input.actionId}`, value]];
    }),
  );
}
