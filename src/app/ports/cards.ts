import type { Action } from '../../domain/action';
import type { ActionLog } from '../../domain/action-log';
import type { Board } from '../../domain/board';
import type { LocalDate } from '../../domain/calendar';
import type { WallTime } from '../../domain/calendar-of-meetings/wall-clock';
import type { ChairNote } from '../../domain/chair-note';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import type { DeskCard } from '../../domain/desk/desk-card';
import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import type { Meeting, MeetingArea } from '../../domain/meeting';
import type { MissingArea } from '../../domain/missing';
import type { NamedPerson } from '../../domain/person';
import type { RhythmInForce } from '../../domain/plan';
import type { Setup } from '../../domain/setup/setup';
import type { SummaryFact } from '../../domain/summary/summary-fact';
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
  reminder(
    area: MeetingArea,
    options: { groupId: string; language: Language; role: 'coordinator' | 'deputy' },
  ): CardMessage;
  /** What the meeting will show in the channel, and when: for the chair. */
  chairPreview(
    meeting: Meeting,
    options: {
      group: Group;
      board: Board;
      missing: readonly MissingArea[];
      channelName: string | undefined;
      language: Language;
    },
  ): CardMessage;
  chairNote(
    about: ChairNote,
    group: Group,
    options: {
      language: Language;
      today: LocalDate;
      people: readonly NamedPerson[];
      stands: Readonly<Record<string, WallTime>>;
    },
  ): CardMessage;
  /** What a summary's draft says of something that happened, in the group's language. */
  summaryText(fact: SummaryFact, group: Group): string;
  /** A card about a record of the desk, for its reader. */
  desk(card: DeskCard, group: Group, options: { language: Language; today: LocalDate }): CardMessage;
  /** The card in a channel where a group is set up, is being set up, or has been. */
  setup(
    setup: Setup,
    options: { setupId: string; group: Group | undefined; chairName: string | undefined },
  ): CardMessage;
  /** For the channel that the group has got, or the one it had. */
  channelNote(group: Group, options: { where: 'new' | 'old'; by: string }): CardMessage;
  rhythmNote(
    rhythm: RhythmInForce,
    group: Group,
    options: { language: Language; next: PlannedMeeting | undefined },
  ): CardMessage;
}
