import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { channelTitle } from './channel-title';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';

/** Which channel of the team the group lives in, and what becomes of what is posted when that is another one. */
export function partChannel(options: OutlineOptions): CardMessage {
  const { outline, language, channels = [] } = options;
  const { channelId = '' } = outline;
  return outlineCard(language, (room) => {
    const own = channels.filter(({ id }) => id === channelId);
    const others = channels.filter(({ id }) => id !== channelId).slice(0, room);
    const offered = channels.filter((one) => own.includes(one) || others.includes(one));
    const titles = offered.map((one) => ({ title: channelTitle(one, language), value: one.id }));
    return {
      title: partTitle('channel', options),
      group: shownText(outline.name),
      notice: outlineNotice(options, 'channel'),
      lines: (['text', 'stays', 'which'] as const).map((key) =>
        labelledLine('', say(language, `setup.channel.${key}`)),
      ),
      fields: [outlineInputs(options, room).choice('channel', channelId, titles)],
      rows: [partButtons('channel', options)],
    };
  });
}
