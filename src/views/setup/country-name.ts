import type { Language } from '../../domain/language';
import { localeTags, say } from '../words';
import { noneChoice } from './outline-input';

/** A country's name in the language, or that no public holidays count. */
export function countryName(code: string, language: Language): string {
  if (code === noneChoice) return say(language, 'setup.countryName.none');
  return new Intl.DisplayNames(localeTags[language], { type: 'region' }).of(code) ?? code;
}
