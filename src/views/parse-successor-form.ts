import { guidSchema, signInNameSchema, type PersonRef } from '../domain/identifiers';
import type { FormProblem } from './form-problem';
import { rawForm } from './raw-form';
import type { RawForm } from './status-fields';
import { successorFields } from './successor-fields';
import { typedText } from './typed-text';

/** The form for a new coordinator that came back: who, or what is wrong; `typed` refills a form drawn again. */
export type SuccessorForm =
  | { readonly ok: true; readonly person: PersonRef; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/**
 * Reads the picked Entra object id or the typed sign-in name: exactly one of them, in lower case. Whether there is
 * such a person is for others to find out. Never throws.
 */
export function parseSuccessorForm(data: unknown): SuccessorForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const picked = (values.get(successorFields.person) ?? '').trim();
  const name = typedText(values.get(successorFields.signInName) ?? '');
  const wrong = (field: string, problem: FormProblem['problem']): SuccessorForm => ({
    ok: false,
    problems: [{ field, problem }],
    typed,
  });
  if (picked === '' && name === '') return wrong(successorFields.person, 'missing');
  if (picked !== '' && name !== '') return wrong(successorFields.signInName, 'notOnlyOne');
  if (picked !== '') {
    const id = guidSchema.safeParse(picked);
    return id.success ? { ok: true, person: id.data, typed } : wrong(successorFields.person, 'notAChoice');
  }
  const signInName = signInNameSchema.safeParse(name);
  return signInName.success
    ? { ok: true, person: signInName.data, typed }
    : wrong(successorFields.signInName, 'notASignInName');
}
