import type { ToldAnswer } from '../../domain/desk/case-changes/told-answer';
import type { FormProblem } from '../form-problem';
import { rawForm } from '../raw-form';
import type { RawForm } from '../status-fields';
import { readText, valueOf } from './read-text';
import { toldFields } from './upward-fields';

/** What can be told of a leader. */
export const toldKinds = ['decided', 'noted', 'returned'] as const satisfies readonly ToldAnswer['kind'][];

/** The form for an answer that was told, as it came back. */
export type ToldForm =
  | { readonly ok: true; readonly told: Omit<ToldAnswer, 'nth'>; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the form; an answer that was only noted needs no words. Never throws. */
export function parseToldForm(data: unknown): ToldForm {
  const typed = rawForm(data);
  const kind = toldKinds.find((one) => one === valueOf(typed, toldFields.kind));
  const text = readText(data, toldFields.text);
  if (kind === undefined) return { ok: false, problems: [{ field: toldFields.kind, problem: 'notAChoice' }], typed };
  if ('problem' in text) return { ok: false, problems: [text], typed };
  if (text.text === '' && kind !== 'noted') {
    return { ok: false, problems: [{ field: toldFields.text, problem: 'missing' }], typed };
  }
  return { ok: true, told: { kind, text: text.text }, typed };
}
