import { caseLimits } from '../../../domain/desk/case';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import type { RawForm } from '../../status-fields';
import { typedText } from '../../typed-text';
import { caseFields, noCaseChoice } from './case-fields';

type NamedArea = { readonly id: string; readonly name: string };

/** The form for a matter that came back: what was filled in, or what is wrong; `typed` refills a form drawn again. */
export type ParkForm =
  | {
      readonly ok: true;
      readonly title: string;
      readonly description: string;
      readonly areas: readonly NamedArea[];
      /** The area it is raised from; undefined for the group or somebody outside. */
      readonly from: NamedArea | undefined;
      readonly isUrgent: boolean;
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the form; areas must be among those given, and the one it is raised from among the person's own. Never throws. */
export function parseParkForm(
  data: unknown,
  { areas, own }: { readonly areas: readonly NamedArea[]; readonly own: readonly NamedArea[] },
): ParkForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const problems: FormProblem[] = [];
  const text = (field: string, max: number) => {
    const value = typedText(values.get(field) ?? '');
    if (value.length > max) problems.push({ field, problem: 'tooLong', max });
    return value;
  };
  const title = text(caseFields.title, caseLimits.title).replaceAll('\n', ' ');
  if (title === '') problems.push({ field: caseFields.title, problem: 'missing' });
  const description = text(caseFields.description, caseLimits.description);

  const named = (values.get(caseFields.areas) ?? '').split(',').filter((id) => id !== '');
  const concerned = areas.filter(({ id }) => named.includes(id));
  if (named.some((id) => !areas.some((area) => area.id === id))) {
    problems.push({ field: caseFields.areas, problem: 'notAChoice' });
  }
  const chosen = values.get(caseFields.from);
  // One who has a single area speaks for it; with several it is asked.
  const from = chosen === undefined ? own[0] : own.find(({ id }) => id === chosen);
  if (chosen !== undefined && chosen !== noCaseChoice && from === undefined) {
    problems.push({ field: caseFields.from, problem: 'notAChoice' });
  }
  if (problems.length > 0) return { ok: false, problems, typed };
  const isUrgent = values.get(caseFields.urgent) === 'true';
  return { ok: true, title, description, areas: concerned, from, isUrgent };
}
