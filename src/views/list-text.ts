import type { Language } from '../domain/language';
import { localeTags } from './words';

/** Several things in running text: «mandag, tirsdag og fredag». */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeTags[language], { type: 'conjunction' }).format(items);
}
