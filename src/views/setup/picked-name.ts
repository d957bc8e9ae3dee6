import type { Language } from '../../domain/language';
import type { Picked } from '../../domain/setup/group-outline';
import { cutText } from '../../domain/cut-text';
import { shownText } from '../shown-text';
import { say } from '../words';

/** Somebody who was picked, by name; by sign-in name while no name is known. */
export function pickedName(person: Picked, language: Language): string {
  if (person.name !== '') return shownText(cutText(person.name, 60));
  return person.id.includes('@') ? shownText(person.id) : say(language, 'setup.unknownPerson');
}
