import { isOverdue } from '../domain/action-log';
import type { MeetingArea } from '../domain/meeting';
import type { View } from './view';
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

/**
 * What differs from the card it was typed on, since the id of the input tells what that one showed. A box that nobody
 * touched on an older card must not take back what was ticked off since.
 */
function typedByAction(typed: RawForm = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(typed).flatMap(([field, value]) => {
      const input = actionField(field);
      if (input === undefined) return [];
      const shown = input.kind === 'done' ? String(input.shown === '1') : input.shown.replace(/^-$/, '');
      return value.trim() === shown ? [] : [[`${input.kind} ${input.actionId}`, value]];
    }),
  );
}
