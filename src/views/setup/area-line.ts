import type { Language } from '../../domain/language';
import type { OutlineArea } from '../../domain/setup/group-outline';
import type { View } from '../view';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { pickedName } from './picked-name';

/** One area with its people, as a line. */
export function areaLine({ name, coordinator, deputy }: OutlineArea, language: Language): View {
  const holder = coordinator === undefined ? say(language, 'setup.vacant') : pickedName(coordinator, language);
  const text =
    deputy === undefined
      ? holder
      : say(language, 'setup.holders', { coordinator: holder, deputy: pickedName(deputy, language) });
  return labelledLine(`${shownText(name)}: `, text);
}
