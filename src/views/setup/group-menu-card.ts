import type { Instant } from '../../domain/calendar';
import { mainParts } from '../../domain/setup/setup';
import type { CardMessage } from '../card-message';
import { momentText } from '../dates';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { factLines } from './fact-lines';
import { outlineCard } from './outline-card';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { outsidersLine } from './outsiders-line';
import { showPart } from './show-part';

/** What the group is, who changed it last, who reads along in the channel, and the parts that can be changed. */
export function groupMenuCard(
  options: OutlineOptions & {
    readonly outsiders: readonly string[];
    readonly changed: { readonly at: Instant; readonly by: string | undefined; readonly timeZone: string };
  },
): CardMessage {
  const { outline, language, outsiders, changed } = options;
  const person = changed.by === undefined ? say(language, 'setup.someone') : shownText(changed.by);
  const when = momentText(changed.at, changed.timeZone, language);
  const parts = [...mainParts, 'settings' as const].map((view) => showPart(view, options));
  return outlineCard(language, () => ({
    title: say(language, 'setup.menuTitle', { group: shownText(outline.name) }),
    group: '',
    notice: outlineNotice(options),
    lines: [
      labelledLine('', say(language, 'setup.menuText')),
      ...factLines(options),
      ...outsidersLine(outsiders, language),
      labelledLine('', say(language, 'setup.changedBy', { when, person })),
    ],
    fields: [],
    rows: [parts.slice(0, 2), parts.slice(2, 4), parts.slice(4)],
  }));
}
