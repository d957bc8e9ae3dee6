import type { Cards } from '../app/ports/cards';
import { closedCard } from '../views/closed-card';
import { receiptCard } from '../views/receipt-card';
import { statusCard } from '../views/status-card';

/** What an area's card shows in its present state: the form, the receipt, or that the meeting is closed. */
export const areaCard: Cards['areaCard'] = (area, options) => {
  if (area.closedAt !== undefined) return closedCard(area, options);
  return area.reply === undefined ? statusCard(area, options) : receiptCard(area, options);
};
