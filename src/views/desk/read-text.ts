import { caseLimits } from '../../domain/desk/case';
import type { FormProblem } from '../form-problem';
import { rawForm } from '../raw-form';
import type { RawForm } from '../status-fields';
import { typedText } from '../typed-text';

/** The text of one input as it is kept, or what is wrong with it. Never throws. */
export function readText(data: unknown, field: string): { readonly text: string } | FormProblem {
  const text = typedText(valueOf(rawForm(data), field));
  return text.length > caseLimits.text ? { field, problem: 'tooLong', max: caseLimits.text } : { text };
}

/** What stands in one input, as it was sent; empty when it was not. */
export function valueOf(typed: RawForm, field: string): string {
  return new Map(Object.entries(typed)).get(field) ?? '';
}
