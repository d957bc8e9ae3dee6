import type { Action } from '../../domain/action';
import type { ActionLog } from '../../domain/action-log';
import type { Board } from '../../domain/board';
import type { LocalDate } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import type { MeetingArea } from '../../domain/meeting';
import type { CardMessage } from './messenger';

/** Makes the cards that deliveries carry, when they are sent and never earlier. */
export interface Cards {
  /** What the area's card shows this person now: the form, the receipt, or that the meeting is closed. */
  areaCard(
    area: MeetingArea,
    options: {
      groupId: string;
      language: Language;
      role: 'coordinator' | 'deputy';
      actions: readonly Action[];
      today: LocalDate;
    },
  ): CardMessage;
  board(board: Board, group: Group): CardMessage;
  actionLog(log: ActionLog, group: Group, day: LocalDate): CardMessage;
  criticalAlert(area: MeetingArea, language: Language): CardMessage;
}
