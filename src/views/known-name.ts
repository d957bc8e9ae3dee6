import type { Language } from '../domain/language';
import { shownText } from './shown-text';
import { say } from './words';

/** A coordinator's name inside a sentence; «koordinatoren» while it is not known. */
export function knownName(name: string | undefined, language: Language): string {
  return name === undefined || name === '' ? say(language, 'reply.missing.someone') : shownText(name);
}
