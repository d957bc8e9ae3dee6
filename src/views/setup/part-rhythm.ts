import { Info } from 'luxon';
import type { FasterRhythm, Rhythm } from '../../domain/rhythm';
import { outlineRhythm } from '../../domain/setup/outline-rhythm';
import { weekdays } from '../../domain/weekday';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { timeText } from '../time-text';
import { localeTags, say } from '../words';
import { durationChoices } from './duration-choices';
import { durationTitles } from './duration-titles';
import type { InputField } from './input-field';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { fasterChoices } from './times-choices';
import { yesOrNo } from './yes-or-no';

/** How often the group meets and is asked in one of the faster rhythms. */
export function partRhythm(name: FasterRhythm, options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  const rhythm = outlineRhythm(outline, name);
  const how = say(language, 'setup.rhythmHow', { name: say(language, `rhythm.${name}`) });
  return outlineCard(language, (room) => ({
    title: partTitle(name, options),
    group: shownText(outline.name),
    notice: outlineNotice(options, name),
    lines: [labelledLine('', `${how} ${say(language, 'setup.openKeeps')}`)],
    fields: fieldsOf(name, rhythm, options, room),
    rows: [partButtons(name, options)],
  }));
}

function fieldsOf(name: FasterRhythm, rhythm: Rhythm, options: OutlineOptions, room: number): readonly InputField[] {
  const { language } = options;
  const input = outlineInputs(options, room);
  const dayNames = Info.weekdays('long', { locale: localeTags[language] });
  const days = weekdays.map((value, index) => ({ title: dayNames[index] ?? value, value }));
  const cards = (['full', 'short'] as const).map((value) => ({
    title: say(language, `setup.cardChoice.${value}`),
    value,
  }));
  const times = rhythm.times.map((time) => timeText(time, language)).join(', ');
  const durations = (key: keyof typeof fasterChoices, sentence: Parameters<typeof durationTitles>[1]) =>
    durationTitles(durationChoices(fasterChoices[key], [rhythm[key]].flat()), sentence, language);
  return [
    input.boxes(`${name}.days`, rhythm.days, days),
    input.text(`${name}.times`, times, say(language, 'setup.hint.times')),
    input.choice(`${name}.askBefore`, rhythm.askBefore, durations('askBefore', 'setup.before')),
    input.choice(`${name}.deadlineBefore`, rhythm.deadlineBefore, durations('deadlineBefore', 'setup.before')),
    input.boxes(`${name}.remindBefore`, rhythm.remindBefore, durations('remindBefore', 'setup.beforeDeadline')),
    input.choice(`${name}.postBefore`, rhythm.postBefore, durations('postBefore', 'setup.before')),
    input.choice(`${name}.closeAfter`, rhythm.closeAfter, durations('closeAfter', 'setup.afterStart')),
    input.choice(`${name}.card`, rhythm.card, cards),
    input.choice(`${name}.dayThread`, ...yesOrNo(rhythm.dayThread, 'threadChoice', language)),
  ];
}
