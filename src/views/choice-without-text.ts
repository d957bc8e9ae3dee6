import type { ReplyContent } from '../domain/status-reply';
import type { FieldProblem } from '../domain/status-submission';
import { statusFields, type RawForm } from './status-fields';

/**
 * Areas chosen for a matter, or a day to look again, without the text they belong to: what was chosen would be shown
 * nowhere. Only what came with this card counts.
 */
export function choiceWithoutText(typed: RawForm, { matter, signal }: ReplyContent): readonly FieldProblem[] {
  const values = new Map(Object.entries(typed));
  const isChosen = (field: string) => (values.get(field) ?? '').trim() !== '';
  const missing = (field: string): FieldProblem[] => [{ field, problem: 'missing' }];
  return [
    ...(matter.text === '' && isChosen(statusFields.matterAreas) ? missing(statusFields.matter) : []),
    ...(signal.text === '' && isChosen(statusFields.lookAgain) ? missing(statusFields.signal) : []),
  ];
}
