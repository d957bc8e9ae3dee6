import type { MeetingArea } from '../domain/meeting';
import { bindCard } from './bind-card';
import { cardBudget, cardBytes } from './card-bytes';
import type { CardMessage } from './card-message';
import { shownText } from './shown-text';
import type { StatusFormOptions, StatusFormRoom } from './status-form-options';
import { statusView } from './status-view';
import { momentText } from './dates';
import { say } from './words';

/**
 * The card that asks an area for its status, filled with what is known. It is never above the card budget: the last
 * actions give way first, then what was raised longest ago, then long area names, then the end of what was typed
 * beyond a field's limit; the card says what is left out.
 */
export function statusCard(area: MeetingArea, options: StatusFormOptions): CardMessage {
  const { language } = options;
  return {
    card: fitting(area, options),
    summary: say(language, 'statusForm.summary', {
      group: shownText(area.groupName),
      area: shownText(area.areaName),
      deadline: momentText(area.deadline, area.timeZone, language),
    }),
  };
}

const everything = Number.MAX_SAFE_INTEGER;

function fitting(area: MeetingArea, options: StatusFormOptions): object {
  const cardIn = (room: StatusFormRoom) => bindCard('status', statusView(area, options, room));
  const whole = cardIn({ actions: everything, raised: everything, names: everything, typed: everything });
  if (cardBytes(whole) <= cardBudget) return whole;
  for (const [raised, names, typed, leastActions] of ladder) {
    const room = { raised, names, typed };
    const actions = mostActions(options.actions.length, (count) => cardBytes(cardIn({ ...room, actions: count })));
    if (actions >= Math.min(leastActions, options.actions.length)) return cardIn({ ...room, actions });
  }
  return cardIn({ actions: 0, raised: 0, names: 12, typed: 0 });
}

/** Raised items, length of names, length of typed texts, and the fewest actions that are worth it. */
const ladder = [
  [everything, everything, everything, 10],
  [12, everything, everything, 10],
  [6, everything, everything, 5],
  [6, everything, 1000, 5],
  [3, 40, 1000, 3],
  [2, 24, 0, 0],
] as const;

/** The largest count of actions whose card keeps the budget; -1 when even none does. */
function mostActions(count: number, bytesWith: (actions: number) => number): number {
  let fits = -1;
  let tooMany = count + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (bytesWith(middle) <= cardBudget) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
