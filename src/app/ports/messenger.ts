import type { Outcome } from '../../domain/delivery';
import type { Person, Team } from '../../domain/person';

/** A card as Teams takes it, with the text of its notification. */
export interface CardMessage {
  readonly card: object;
  readonly summary: string;
}

/** Where one message goes or stands. */
export interface Place {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** What Teams can be asked to do with a message. Every call comes to an outcome; none throws for what Teams answers. */
export interface Messenger {
  /** Opens the personal chat with somebody the bot has not written to before. */
  openChat(person: Pick<Person, 'tenantId' | 'id'>, serviceUrl: string): Promise<Outcome>;
  send(place: Place, message: CardMessage): Promise<Outcome>;
  update(place: Place, activityId: string, message: CardMessage): Promise<Outcome>;
  /** Starts a thread in a channel; the outcome's conversation is the thread. */
  startThread(
    place: { readonly tenantId: string; readonly serviceUrl: string; readonly channelId: string },
    message: CardMessage,
  ): Promise<Outcome>;
}

/** Who is in a team, as Teams says it. */
export interface Roster {
  /** Undefined when Teams did not answer; what is stored is used then. */
  membersOf(team: Team): Promise<readonly Person[] | undefined>;
}
