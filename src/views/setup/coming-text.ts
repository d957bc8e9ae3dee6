import type { Language } from '../../domain/language';
import type { ComingChange, OutlineArea } from '../../domain/setup/group-outline';
import { dayText } from '../dates';
import { listText } from '../list-text';
import { shownText } from '../shown-text';
import { say } from '../words';
import { pickedName } from './picked-name';

/** Which area a change is to come in, and the day it is to hold from, with its year. */
export function comingTitle({ name }: OutlineArea, { from }: ComingChange, language: Language): string {
  // Seen from no year, so that it is always told.
  return say(language, 'setup.coming.of', { area: shownText(name), day: dayText(from, language, '') });
}

/** What changes in an area then: «heter Oppvekst, koordinator Ida Moen og ingen stedfortreder». */
export function comingText({ name, coordinator, deputy }: ComingChange, language: Language): string {
  const parts = [
    ...(name === undefined ? [] : [say(language, 'setup.coming.name', { name: shownText(name) })]),
    ...(['coordinator', 'deputy'] as const).flatMap((key) => {
      const person = key === 'coordinator' ? coordinator : deputy;
      if (person === undefined) return [];
      if (person === null) return [say(language, `setup.coming.no.${key}`)];
      return [say(language, `setup.coming.${key}`, { person: pickedName(person, language) })];
    }),
  ];
  return listText(parts, language);
}
