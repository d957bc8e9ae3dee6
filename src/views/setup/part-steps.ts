import { outlineRhythm } from '../../domain/setup/outline-rhythm';
import type { CardMessage } from '../card-message';
import { durationText } from '../duration-text';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { durationChoices } from './duration-choices';
import { durationTitles } from './duration-titles';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { closeChoices, postChoices, reminderChoices } from './times-choices';
import { yesOrNo } from './yes-or-no';

/** When those who have not answered are reminded, the board goes out and the meeting closes, and whether by the clock. */
export function partSteps(options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  const { askBefore, deadlineBefore, remindBefore, postBefore, closeAfter } = outlineRhythm(outline, 'normal');
  const now = {
    ask: durationText(askBefore, language),
    deadline: durationText(deadlineBefore, language),
    part: say(language, 'setup.part.times'),
  };
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    const reminders = durationChoices(reminderChoices, remindBefore);
    const posts = durationChoices(postChoices, [postBefore]);
    const closes = durationChoices(closeChoices, [closeAfter]);
    return {
      title: partTitle('steps', options),
      group: shownText(outline.name),
      notice: outlineNotice(options, 'steps'),
      lines: [
        labelledLine('', say(language, 'setup.stepsNow', now)),
        labelledLine('', say(language, 'setup.remindHow')),
        labelledLine('', `${say(language, 'setup.closeHow')} ${say(language, 'setup.openKeeps')}`),
      ],
      fields: [
        input.boxes('remindBefore', remindBefore, durationTitles(reminders, 'setup.beforeDeadline', language)),
        input.choice('postBefore', postBefore, durationTitles(posts, 'setup.before', language)),
        input.choice('closeAfter', closeAfter, durationTitles(closes, 'setup.afterStart', language)),
        input.choice('automatic', ...yesOrNo(outline.automatic ?? true, 'automaticChoice', language)),
      ],
      rows: [partButtons('steps', options)],
    };
  });
}
