import type { Language } from '../../domain/language';
import type { ButtonData } from '../view';
import type { OutlineTarget, SetupVerb } from '../setup-press';

/** The data of a button of the set-up. `s` or `g` what is filled in, `r` its version, `l` the card's language. */
export function setupData(
  verb: SetupVerb,
  target: OutlineTarget,
  language: Language,
  more: Readonly<Record<string, string | number>> = {},
): ButtonData {
  return { v: 1, verb, [target.kind === 'setup' ? 's' : 'g']: target.id, l: language, ...more };
}
