import type { Instant, LocalDate } from '../calendar';
import type { AgendaArea, AgendaItem, AgendaItemOf } from './agenda-item';
import type { TimedItem } from './allot-minutes';

/** A meeting's agenda as the chair has arranged it, with the time that each item gets. */
export interface MeetingAgenda {
  readonly groupName: string;
  readonly meetingId: string;
  readonly startsAt: Instant;
  readonly day: LocalDate;
  readonly timeZone: string;
  /** How long the meeting lasts. */
  readonly minutes: number;
  /** Of the chair's changes; 0 as long as there are none. */
  readonly version: number;
  readonly items: readonly TimedItem[];
  /** The areas of the meeting; none before it is opened. */
  readonly areas: readonly AgendaArea[];
  readonly dropped: readonly AgendaItem[];
  /** Needs that an area covers. */
  readonly covered: readonly AgendaItemOf<'raised'>[];
  /** What became of an item, by its key. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** The meeting has not been opened, so nothing has come from the areas. */
  readonly isPlanned: boolean;
  /** False when the meeting is closed: nothing is changed any more. */
  readonly isOpen: boolean;
  /** It stands in the channel. */
  readonly isPosted: boolean;
}
