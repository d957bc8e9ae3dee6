import type { Language } from '../../../domain/language';
import { shownText } from '../../../views/shown-text';
import { say } from '../../../views/words';

/** What somebody is told whose change was not saved, since another has changed the same meanwhile. */
export function staleNotice(by: string | undefined, language: Language): readonly string[] {
  const person = by === undefined || by === '' ? say(language, 'setup.someone') : shownText(by);
  return [say(language, 'setup.stale', { person }), say(language, 'setup.staleNow')];
}
