import type { Message } from '../simulator/connector/message';
import type { Person } from '../simulator/connector/person';
import type { TeamsMessage } from '../src/domain/delivery';
import type { Group } from '../src/domain/group';
import type { Meeting, MeetingArea } from '../src/domain/meeting';
import type { PlanRecord } from '../src/domain/plan';
import type { Reply } from '../src/domain/status-reply';
import type { TeamsCall } from './bot/call-log';
import type { CardTag } from './bot/card-tags';
import type { ErrorLog } from './bot/error-log';
import type { YearCalendar } from './year/calendar';
import type { Facts } from './year/facts';
import type { Stage } from './year/stage';

/** One meeting as it is stored at the end. */
export interface HeldMeeting {
  readonly meeting: Meeting;
  readonly areas: readonly MeetingArea[];
  readonly replies: ReadonlyMap<string, readonly Reply[]>;
  /** The messages that carried its cards, as the bot knows them. */
  readonly cards: readonly TeamsMessage[];
}

/** One of the bot's cards where it stands in Teams. */
export interface StandingCard {
  readonly tag: CardTag;
  /** What it shows now. */
  readonly now: CardTag | undefined;
  readonly message: Message;
  /** Whose chat it is in; undefined in the channel. */
  readonly person: Person | undefined;
}

/** What the year left behind. */
export interface Outcome {
  readonly calendar: YearCalendar;
  readonly group: Group;
  /** Oldest first. */
  readonly meetings: readonly HeldMeeting[];
  readonly records: readonly PlanRecord[];
  readonly standing: readonly StandingCard[];
  readonly calls: readonly TeamsCall[];
  readonly facts: Facts;
  readonly errors: ErrorLog['errors'];
  /** Notices that are still under way, and those that wait for somebody. */
  readonly pending: { readonly waiting: number; readonly stopped: number };
}

/** Reads it from the store and from Teams. */
export async function readOutcome(stage: Stage, calendar: YearCalendar): Promise<Outcome> {
  const { storage, key, around, teams, facts } = stage;
  const meetings: HeldMeeting[] = [];
  let id = (await storage.meetings.head(key))?.value.latestMeetingId;
  while (id !== undefined) {
    const meetingId = id;
    const stored = await storage.meetings.meeting(key, meetingId);
    if (stored === undefined) break;
    const areas = (await storage.meetings.areas(key, meetingId)).map(({ value }) => value);
    const replies = new Map<string, readonly Reply[]>();
    for (const { areaId } of areas) replies.set(areaId, await storage.meetings.replies(key, meetingId, areaId));
    const cards = await storage.messages.cardsOf(key, meetingId);
    meetings.push({ meeting: stored.value, areas, replies, cards });
    id = stored.value.previousId;
  }
  const pending = await storage.outbox.pending(key);
  return {
    ...{ calendar, facts, meetings: meetings.toReversed(), group: await stage.group() },
    records: await storage.plans.records(key),
    standing: teams.town.conversations.list().flatMap((message): StandingCard[] => {
      const tag = around.tags.of(message);
      if (tag === undefined) return [];
      const person = teams.people.withChat(message.conversationId);
      return [{ tag, now: around.tags.ofCard(message.card), message, person }];
    }),
    calls: around.calls.calls,
    errors: around.log.errors,
    pending: {
      waiting: pending.filter((one) => !one.stopped).length,
      stopped: pending.filter((one) => one.stopped).length,
    },
  };
}
