import { localDateSchema, type LocalDate } from '../../../domain/calendar';
import { caseLimits } from '../../../domain/desk/case';
import type { NamedPerson } from '../../../domain/person';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import { typedText } from '../../typed-text';
import { caseFields, noCaseChoice } from './case-fields';

export type WorkForm =
  | { readonly ok: true; readonly owner: NamedPerson | undefined; readonly due: LocalDate | undefined }
  | { readonly ok: false; readonly problem: FormProblem };

/** Reads who works on a case, among those given, and until when. Never throws. */
export function parseWorkForm(data: unknown, people: readonly NamedPerson[]): WorkForm {
  const values = new Map(Object.entries(rawForm(data)));
  const chosen = values.get(caseFields.owner) ?? noCaseChoice;
  const owner = people.find(({ id }) => id === chosen);
  if (owner === undefined && chosen !== noCaseChoice && chosen !== '') {
    return { ok: false, problem: { field: caseFields.owner, problem: 'notAChoice' } };
  }
  const due = (values.get(caseFields.due) ?? '').trim();
  if (due !== '' && !localDateSchema.safeParse(due).success) {
    return { ok: false, problem: { field: caseFields.due, problem: 'notADate' } };
  }
  return { ok: true, owner: owner && { id: owner.id, name: owner.name }, due: due === '' ? undefined : due };
}

/** What was written to whoever raised the case, cut to what a case holds. */
export function parseCaseText(data: unknown, field: 'closeText' | 'dropText'): string {
  const value = new Map(Object.entries(rawForm(data))).get(caseFields[field]) ?? '';
  return typedText(value).slice(0, caseLimits.text);
}

/** Which case was chosen in a list. */
export function parseChosenCase(data: unknown): string | undefined {
  const value = new Map(Object.entries(rawForm(data))).get(caseFields.chosen);
  return value === undefined || value === '' || value.length > 80 ? undefined : value;
}
