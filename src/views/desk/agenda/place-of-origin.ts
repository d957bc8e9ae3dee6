import type { Case } from '../../../domain/desk/case';
import type { Language } from '../../../domain/language';
import { say } from '../../words';

/** Where a case comes from, in words: «fra Helse og velferd». */
export function placeOfOrigin(origin: Case['origin'], language: Language): string {
  return origin.kind === 'area'
    ? say(language, 'agenda.from.area', { area: origin.area.name })
    : say(language, `agenda.from.${origin.kind}`);
}
