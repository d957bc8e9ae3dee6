import type { Cards } from '../app/ports/cards';
import { actionLogCard } from '../views/action-log-card';
import { boardCard } from '../views/board-card';
import { criticalAlertCard } from '../views/critical-alert-card';
import { areaCard } from './area-card';

/** The cards of deliveries. What the channel reads is in the group's language. */
export const cardWriter: Cards = {
  areaCard,
  board: (board, group) => boardCard(board, { language: group.language }),
  actionLog: (log, group, today) => actionLogCard(log, { language: group.language, groupName: group.name, today }),
  criticalAlert: (area, language) => criticalAlertCard(area, { language }),
};
