import type { LocalDate } from '../../domain/calendar';
import type { FormProblem } from '../form-problem';
import { rawForm } from '../raw-form';
import { readDay } from '../read-day';
import type { RawForm } from '../status-fields';
import { readText, valueOf } from './read-text';
import { assignFields } from './upward-fields';

/** The form for a task to a group, as it came back. */
export type AssignForm =
  | {
      readonly ok: true;
      readonly groupId: string;
      readonly text: string;
      readonly due: LocalDate;
      readonly typed: RawForm;
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the form; the group must be among those given, and need not be said when there is only one. Never throws. */
export function parseAssignForm(data: unknown, groups: readonly { readonly id: string }[]): AssignForm {
  const typed = rawForm(data);
  const said = valueOf(typed, assignFields.group);
  const [only, ...more] = groups;
  const group = more.length === 0 && said === '' ? only : groups.find(({ id }) => id === said);
  const text = readText(data, assignFields.text);
  const due = readDay(assignFields.due, valueOf(typed, assignFields.due));
  const problems: FormProblem[] = [
    ...(group === undefined ? [{ field: assignFields.group, problem: 'notAChoice' } as const] : []),
    ...('problem' in text
      ? [text]
      : text.text === ''
        ? [{ field: assignFields.text, problem: 'missing' } as const]
        : []),
    ...(typeof due === 'string' ? [] : [due]),
  ];
  if (group === undefined || 'problem' in text || typeof due !== 'string' || problems.length > 0) {
    return { ok: false, problems, typed };
  }
  return { ok: true, groupId: group.id, text: text.text, due, typed };
}
