import type { Language } from '../../domain/language';
import { say } from '../words';
import type { Choice } from './input-field';

/** The value and the two choices of an input for one of two. */
export function yesOrNo(
  isYes: boolean,
  words: 'automaticChoice' | 'threadChoice',
  language: Language,
): [value: 'yes' | 'no', choices: readonly Choice[]] {
  const choices = (['yes', 'no'] as const).map((value) => ({ title: say(language, `setup.${words}.${value}`), value }));
  return [isYes ? 'yes' : 'no', choices];
}
