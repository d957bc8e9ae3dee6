import type { Language } from '../../../domain/language';
import { shownText } from '../../shown-text';
import { say } from '../../words';

/** The approver inside a sentence; «den som godkjenner» while the name is not known. */
export function approverName(name: string | undefined, language: Language): string {
  return name === undefined || name === '' ? say(language, 'summary.approver') : shownText(name);
}
