import type { Language } from '../../domain/language';
import type { Rhythm } from '../../domain/rhythm';
import { partOf, type OutlineField, type RhythmField } from '../../domain/setup/outline-problem';
import { settingsParts } from '../../domain/setup/setup';
import type { SetupView } from '../setup-press';
import { say } from '../words';

/** The label of an input. Both faster rhythms have the same. */
export function fieldLabel(field: OutlineField, language: Language): string {
  const name = field.replace(/^.*\./, '') as Exclude<OutlineField, RhythmField> | keyof Rhythm;
  return say(language, `setup.field.${name}`);
}

/** The same where others stand around it: with the part to find it in, unless it is among the settings of `here`. */
export function placedLabel(field: OutlineField, here: SetupView | undefined, language: Language): string {
  const part = settingsParts.find((one) => one === partOf(field));
  const label = fieldLabel(field, language);
  return part === undefined || part === here ? label : `${say(language, `setup.part.${part}`)} – ${label}`;
}
