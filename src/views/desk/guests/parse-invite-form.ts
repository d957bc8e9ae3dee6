import { caseLimits } from '../../../domain/desk/case';
import { guidSchema, signInNameSchema, type PersonRef } from '../../../domain/identifiers';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import { typedText } from '../../typed-text';
import { noCaseChoice } from '../cases/case-fields';
import { valueOf } from '../read-text';
import { guestFields } from './guest-fields';

/** Who is asked in, and what for; or what is wrong with the form. */
export type InviteForm =
  | { readonly ok: true; readonly person: PersonRef; readonly ask: string }
  | { readonly ok: false; readonly problem: FormProblem };

/**
 * Reads the picked Entra object id or the typed sign-in name, exactly one of them, and what the group wants to know.
 * Whether there is such a person is for others to find out. Never throws.
 */
export function parseInviteForm(data: unknown): InviteForm {
  const typed = rawForm(data);
  const chosen = valueOf(typed, guestFields.person).trim();
  const picked = chosen === noCaseChoice ? '' : chosen;
  const name = typedText(valueOf(typed, guestFields.signInName));
  const ask = typedText(valueOf(typed, guestFields.ask));
  const wrong = (field: string, problem: FormProblem['problem'], max?: number): InviteForm => ({
    ok: false,
    problem: { field, problem, ...(max === undefined ? {} : { max }) },
  });
  if (picked === '' && name === '') return wrong(guestFields.person, 'missing');
  if (picked !== '' && name !== '') return wrong(guestFields.signInName, 'notOnlyOne');
  if (ask.length > caseLimits.ask) return wrong(guestFields.ask, 'tooLong', caseLimits.ask);
  const person = picked === '' ? signInNameSchema.safeParse(name) : guidSchema.safeParse(picked);
  if (person.success) return { ok: true, person: person.data, ask };
  return picked === '' ? wrong(guestFields.signInName, 'notASignInName') : wrong(guestFields.person, 'notAChoice');
}

/** Whose invitation is to end; undefined for what is no person. */
export function parseLeaving(data: unknown): string | undefined {
  return guidSchema.safeParse(valueOf(rawForm(data), guestFields.leaving)).data;
}
