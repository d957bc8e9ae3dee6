import { cardButton } from '../card-button';
import { say } from '../words';
import { comingTitle } from './coming-text';
import type { OutlineSheet } from './outline-card';
import { outlineInputs } from './outline-input';
import type { OutlineOptions } from './outline-options';
import { comingValue } from './read-coming';
import { setupData } from './setup-data';

/** The form that takes back a change that has not begun; none when there is nothing to take back. */
export function comingSheet(options: OutlineOptions, room: number): readonly OutlineSheet[] {
  const { outline, target, language, version: r } = options;
  const choices = outline.areas.flatMap((area) =>
    (area.coming ?? []).map((change) => ({
      title: comingTitle(area, change, language),
      value: comingValue(area, change),
    })),
  );
  if (choices.length === 0) return [];
  return [
    {
      title: say(language, 'setup.recallTitle'),
      fields: [outlineInputs(options, room).choice('coming', choices[0]?.value ?? '', choices)],
      buttons: [
        cardButton(say(language, 'setup.recall'), setupData('setup.area', target, language, { do: 'recall', r })),
      ],
    },
  ];
}
