import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { outlineCard } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';

/** Chair, deputy chair, and those who take part without an area. */
export function partPeople(options: OutlineOptions): CardMessage {
  const { outline, language, offeredTo, target } = options;
  const isOffered = target.kind === 'setup' && offeredTo !== undefined && offeredTo.name !== '';
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('people', options),
      group: shownText(outline.name),
      notice: outlineNotice(options),
      lines: [
        ...(isOffered
          ? [labelledLine('', say(language, 'setup.chairOffered', { person: shownText(offeredTo.name) }))]
          : []),
        labelledLine('', say(language, 'setup.peopleHow')),
      ],
      fields: [
        input.person('chair', outline.chair ?? (target.kind === 'setup' ? offeredTo : undefined), false),
        input.person('deputyChair', outline.deputyChair, true),
        input.people('members', outline.members),
      ],
      rows: [partButtons('people', options)],
    };
  });
}
