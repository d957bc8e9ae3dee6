import type { CardMessage } from '../card-message';
import { shownText } from '../shown-text';
import { say } from '../words';
import { countryName } from './country-name';
import { freeDaysLines } from './free-days-lines';
import { freeDaysSheets } from './free-days-sheets';
import { noneChoice, outlineInputs } from './outline-input';
import { outlineCard } from './outline-card';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { countryChoices } from './times-choices';

const whenFree = ['skip', 'before', 'after'] as const;

/** Days without a meeting, and hours without a reminder. */
export function partCalendar(options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  const { country = 'NO' } = outline;
  const known: readonly string[] = countryChoices;
  const codes = country === noneChoice || known.includes(country) ? known : [...known, country];
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('calendar', options),
      group: shownText(outline.name),
      notice: outlineNotice(options, 'calendar'),
      lines: freeDaysLines(outline, language),
      fields: [
        input.choice('country', country, [
          ...[...codes, noneChoice].map((value) => ({ title: countryName(value, language), value })),
        ]),
        input.choice(
          'whenFree',
          outline.whenFree ?? 'skip',
          whenFree.map((value) => ({ title: say(language, `setup.free.${value}`), value })),
        ),
        input.time('quietFrom', outline.quietFrom ?? '20:00'),
        input.time('quietTo', outline.quietTo ?? '07:00'),
      ],
      rows: [partButtons('calendar', options)],
      sheets: freeDaysSheets(options, room),
    };
  });
}
