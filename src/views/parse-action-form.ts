import { localDateSchema, type LocalDate } from '../domain/calendar';
import type { NamedPerson } from '../domain/person';
import type { FieldProblem } from '../domain/status-submission';
import type { Visibility } from '../domain/visibility';
import { actionFields, actionTextLimit, noChoice } from './action-form-fields';
import { rawForm } from './raw-form';
import type { RawForm } from './status-fields';
import { typedText } from './typed-text';

/** A form for a new action that came back: the action, or what is wrong; `typed` refills a form drawn again. */
export type ActionForm =
  | {
      readonly ok: true;
      readonly draft: {
        readonly text: string;
        readonly owner: NamedPerson | undefined;
        /** None when the whole group has it. */
        readonly areaId: string | undefined;
        readonly due: LocalDate | undefined;
        readonly caseId: string | undefined;
        readonly focusArea: string | undefined;
        readonly visibility: Visibility;
      };
      readonly typed: RawForm;
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: RawForm };

/** Reads the inputs of the form for a new action. Owner and area must be among those given. Never throws. */
export function parseActionForm(
  data: unknown,
  {
    people,
    areas,
    cases = [],
    focusAreas = [],
  }: {
    readonly people: readonly NamedPerson[];
    readonly areas: readonly { readonly id: string }[];
    readonly cases?: readonly { readonly id: string }[];
    readonly focusAreas?: readonly string[];
  },
): ActionForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const problems: FieldProblem[] = [];

  const text = typedText(values.get(actionFields.text) ?? '');
  if (text === '') problems.push({ field: actionFields.text, problem: 'missing' });
  if (text.length > actionTextLimit) {
    problems.push({ field: actionFields.text, problem: 'tooLong', max: actionTextLimit });
  }

  const chosen = (field: string) => {
    const value = values.get(field) ?? '';
    return value === '' || value === noChoice ? undefined : value;
  };
  const ownerId = chosen(actionFields.owner);
  const owner = people.find(({ id }) => id === ownerId);
  if (ownerId !== owner?.id) problems.push({ field: actionFields.owner, problem: 'notAChoice' });
  const areaId = chosen(actionFields.area);
  if (areaId !== undefined && !areas.some(({ id }) => id === areaId)) {
    problems.push({ field: actionFields.area, problem: 'notAChoice' });
  }

  const among = (field: string, allowed: readonly string[]) => {
    const value = chosen(field);
    if (value !== undefined && !allowed.includes(value)) problems.push({ field, problem: 'notAChoice' });
    return value;
  };
  const caseId = among(
    actionFields.caseId,
    cases.map(({ id }) => id),
  );
  const focusArea = among(actionFields.focusArea, focusAreas);
  const visibility = values.get(actionFields.visibility) === 'wide' ? 'wide' : 'group';

  const due = values.get(actionFields.due)?.trim();
  const isDue = due !== undefined && due !== '';
  if (isDue && !localDateSchema.safeParse(due).success) problems.push({ field: actionFields.due, problem: 'notADate' });

  if (problems.length > 0) return { ok: false, problems, typed };
  return {
    ok: true,
    draft: {
      ...{ text, areaId, caseId, focusArea, visibility },
      owner: owner && { id: owner.id, name: owner.name },
      due: isDue ? due : undefined,
    },
    typed,
  };
}
