import { messagesPerDayOf } from '../../domain/calendar-of-meetings/messages-per-day-of';
import { outlineRhythm } from '../../domain/setup/outline-rhythm';
import { settingsParts } from '../../domain/setup/setup';
import type { View } from '../view';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { durationText } from '../duration-text';
import { labelledLine } from '../labelled-line';
import { listText } from '../list-text';
import { rhythmText } from '../rhythm-text';
import { shownText } from '../shown-text';
import { timeText } from '../time-text';
import { say } from '../words';
import { channelTitle } from './channel-title';
import { countryName } from './country-name';
import { durationTitles } from './duration-titles';
import { freeDaysLines } from './free-days-lines';
import { outlineCard } from './outline-card';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partTitle } from './part-title';
import { setupData } from './setup-data';
import { showPart } from './show-part';

/** What holds of all that has something by default, and the parts to change it in. */
export function settingsCard(options: OutlineOptions): CardMessage {
  const { outline, language, target } = options;
  const isGroup = target.kind === 'group';
  const parts = settingsParts.filter((part) => isGroup || part !== 'channel').map((view) => showPart(view, options));
  const back = cardButton(
    say(language, isGroup ? 'setup.toMenu' : 'setup.back'),
    setupData('setup.show', target, language, { view: isGroup ? 'menu' : 'review' }),
    { inputs: 'none' },
  );
  return outlineCard(language, () => ({
    title: partTitle('settings', options),
    group: shownText(outline.name),
    notice: outlineNotice(options),
    lines: [labelledLine('', say(language, 'setup.settings.text')), ...stepLines(options), ...otherLines(options)],
    fields: [],
    rows: [parts.slice(0, 1), parts.slice(1, 3), parts.slice(3), [back]],
  }));
}

function stepLines({ outline, language }: OutlineOptions): readonly View[] {
  const normal = outlineRhythm(outline, 'normal');
  const reminders = normal.remindBefore.map((duration) =>
    say(language, 'setup.settings.each', { duration: durationText(duration, language) }),
  );
  const remind =
    reminders.length === 0
      ? say(language, 'setup.review.none')
      : say(language, 'setup.settings.remind', { each: listText(reminders, language) });
  const [post] = durationTitles([normal.postBefore], 'setup.before', language);
  const close = say(language, 'setup.afterStart', { duration: durationText(normal.closeAfter, language) });
  const automatic = say(language, `setup.automaticChoice.${(outline.automatic ?? true) ? 'yes' : 'no'}`);
  return [
    labelledLine(`${say(language, 'setup.field.remindBefore')}: `, remind),
    labelledLine(`${say(language, 'setup.field.postBefore')}: `, post?.title ?? ''),
    labelledLine(`${say(language, 'setup.field.closeAfter')}: `, close),
    labelledLine(`${say(language, 'setup.field.automatic')}: `, automatic),
    ...(['intensified', 'crisis'] as const).map((name) =>
      labelledLine(`${say(language, `setup.part.${name}`)}: `, rhythmText(outlineRhythm(outline, name), language)),
    ),
  ];
}

function otherLines({ outline, language, channels = [] }: OutlineOptions): readonly View[] {
  const { country = 'NO', whenFree = 'skip', quietFrom = '20:00', quietTo = '07:00', organisation = '' } = outline;
  const quiet = { from: timeText(quietFrom, language), to: timeText(quietTo, language) };
  const most = String(messagesPerDayOf(outline));
  return [
    labelledLine(`${say(language, 'setup.field.country')}: `, countryName(country, language)),
    ...freeDaysLines(outline, language),
    labelledLine(`${say(language, 'setup.field.whenFree')}: `, say(language, `setup.free.${whenFree}`)),
    labelledLine(`${say(language, 'setup.quiet')}: `, say(language, 'setup.quietSpan', quiet)),
    labelledLine(`${say(language, 'setup.field.messagesPerDay')}: `, most),
    ...(organisation === ''
      ? []
      : [labelledLine(`${say(language, 'setup.field.organisation')}: `, shownText(organisation))]),
    ...channels
      .filter(({ id }) => id === outline.channelId)
      .map((channel) => labelledLine(`${say(language, 'setup.field.channel')}: `, channelTitle(channel, language))),
  ];
}
