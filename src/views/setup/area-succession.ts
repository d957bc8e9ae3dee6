import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { setupData } from './setup-data';

/** What becomes of an area that is split in two, or of two that are merged. */
export function areaSuccession(kind: 'split' | 'merge', options: OutlineOptions): CardMessage {
  const { outline, language, target, version: r } = options;
  const areas = outline.areas.map(({ id, name }) => ({ title: shownText(name), value: id }));
  const [first, second] = outline.areas;
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    const one = [
      input.text('areaName', '', say(language, 'setup.hint.areaName')),
      input.person('coordinator', undefined, true),
    ];
    return {
      title: say(language, `setup.${kind}Area`),
      group: shownText(outline.name),
      notice: outlineNotice(options),
      lines: [labelledLine('', say(language, `setup.${kind}How`))],
      fields:
        kind === 'split'
          ? [
              input.choice('area', first?.id ?? '', areas),
              ...one,
              input.text('name2', ''),
              input.person('coordinator2', undefined, true),
              input.choice('follows', 'first', [
                { title: say(language, 'setup.splitFirst'), value: 'first' },
                { title: say(language, 'setup.splitSecond'), value: 'second' },
              ]),
            ]
          : [input.choice('area', first?.id ?? '', areas), input.choice('otherArea', second?.id ?? '', areas), ...one],
      rows: [
        [
          cardButton(say(language, `setup.${kind}Do`), setupData('setup.area', target, language, { do: kind, r }), {
            style: 'positive',
          }),
          cardButton(say(language, 'setup.cancel'), setupData('setup.show', target, language, { view: 'areas' }), {
            inputs: 'none',
          }),
        ],
      ],
    };
  });
}
