import { messagesPerDayOf } from '../../domain/calendar-of-meetings/messages-per-day-of';
import type { CardMessage } from '../card-message';
import { shownText } from '../shown-text';
import { say } from '../words';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { messagesChoices } from './times-choices';

/** Whose group it is, and how much one person is sent. */
export function partGeneral(options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  const most = String(messagesPerDayOf(outline));
  const counts = [...new Set([...messagesChoices, most])].toSorted((a, b) => Number(a) - Number(b));
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('general', options),
      group: shownText(outline.name),
      notice: outlineNotice(options, 'general'),
      lines: [],
      fields: [
        input.text('organisation', outline.organisation ?? '', say(language, 'setup.hint.organisation')),
        input.choice(
          'messagesPerDay',
          most,
          counts.map((value) => ({ title: value, value })),
        ),
      ],
      rows: [partButtons('general', options)],
    };
  });
}
