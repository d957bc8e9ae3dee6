import type { Language } from '../../domain/language';
import type { OutlineArea } from '../../domain/setup/group-outline';
import type { View } from '../view';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { comingText, comingTitle } from './coming-text';
import { pickedName } from './picked-name';

/** One area with its people, and what is to change in it, as lines. */
export function areaLines(area: OutlineArea, language: Language): View[] {
  const coming = (area.coming ?? []).map((change) =>
    labelledLine(`${comingTitle(area, change, language)}: `, comingText(change, language)),
  );
  return [areaLine(area, language), ...coming];
}

function areaLine({ name, coordinator, deputy }: OutlineArea, language: Language): View {
  const holder = coordinator === undefined ? say(language, 'setup.vacant') : pickedName(coordinator, language);
  const text =
    deputy === undefined
      ? holder
      : say(language, 'setup.holders', { coordinator: holder, deputy: pickedName(deputy, language) });
  return labelledLine(`${shownText(name)}: `, text);
}
