import type { ActionLog } from '../domain/action-log';
import { actionLogView } from './action-log-view';
import type { ActionLogOptions } from './action-log-options';
import { bindCard } from './bind-card';
import { cardBudget, cardBytes } from './card-bytes';
import type { CardMessage } from './card-message';
import { shownText } from './shown-text';
import { say } from './words';

/** The action log: open ones first, then those done since last time; the first ones and a count within the budget. */
export function actionLogCard(log: ActionLog, options: ActionLogOptions): CardMessage {
  const { language, groupName } = options;
  return {
    card: largestWithin(log, options),
    summary: say(language, 'log.summary', { group: shownText(groupName), open: log.open.length }),
  };
}

function largestWithin(log: ActionLog, options: ActionLogOptions): object {
  const { budget = cardBudget } = options;
  // The open ones go first, so only what they leave over is for the done ones.
  const cardOf = (count: number) => {
    const open = Math.min(count, log.open.length);
    return bindCard('action-log', actionLogView(log, options, { open, done: count - open }));
  };
  const whole = cardOf(log.open.length + log.done.length);
  if (cardBytes(whole) <= budget) return whole;
  let fits = 0;
  let tooMany = log.open.length + log.done.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cardBytes(cardOf(middle)) <= budget) fits = middle;
    else tooMany = middle;
  }
  return cardOf(fits);
}
