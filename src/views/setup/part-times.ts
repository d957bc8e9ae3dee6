import { Info } from 'luxon';
import { languages } from '../../domain/language';
import { weekdays } from '../../domain/weekday';
import type { CardMessage } from '../card-message';
import { durationText } from '../duration-text';
import { shownText } from '../shown-text';
import { localeTags, say } from '../words';
import { durationChoices } from './duration-choices';
import { durationTitles } from './duration-titles';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { askChoices, deadlineChoices, lengthChoices, zoneChoices } from './times-choices';

/** Name, language, and when the group meets and is asked. */
export function partTimes(options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  const dayNames = Info.weekdays('long', { locale: localeTags[language] });
  const before = (offered: readonly string[], present: string) =>
    durationTitles(durationChoices(offered, [present]), 'setup.before', language);
  const lengths = durationChoices(lengthChoices, [outline.lasts]);
  const zones = [...new Set<string>([...zoneChoices, outline.timeZone])];
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('times', options),
      group: outline.name === '' ? '' : shownText(outline.name),
      notice: outlineNotice(options),
      lines: [],
      fields: [
        input.text('name', outline.name, say(language, 'setup.hint.name')),
        input.choice(
          'language',
          outline.language,
          languages.map((value) => ({ title: say(language, `setup.languageName.${value}`), value })),
        ),
        input.choice(
          'weekday',
          outline.weekday,
          weekdays.map((value, index) => ({ title: dayNames[index] ?? value, value })),
        ),
        input.time('time', outline.time),
        input.choice(
          'lasts',
          outline.lasts,
          lengths.map((value) => ({ title: durationText(value, language), value })),
        ),
        input.choice('askBefore', outline.askBefore, before(askChoices, outline.askBefore)),
        input.choice('deadlineBefore', outline.deadlineBefore, before(deadlineChoices, outline.deadlineBefore)),
        input.choice(
          'timeZone',
          outline.timeZone,
          zones.map((value) => ({ title: shownText(value), value })),
        ),
      ],
      rows: [partButtons('times', options)],
    };
  });
}
