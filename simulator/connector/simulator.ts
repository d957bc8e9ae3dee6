import type { Actor } from './actor';
import type { Annex } from './annex';
import type { BotLink } from './bot-link';
import type { Faults } from './faults';
import type { Message } from './message';
import type { People } from './people';
import type { Person } from './person';
import type { RateLimits } from './rate-limits';
import type { RecordedRequest } from './recorded-request';
import type { TeamActor } from './team-actor';
import type { Town } from './town';

/** A thread of the channel. */
export interface Thread {
  readonly root: Message;
  readonly replies: readonly Message[];
}

interface Parts {
  readonly url: string;
  readonly town: Town;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly requests: readonly RecordedRequest[];
  readonly link: BotLink;
  readonly team: TeamActor;
  readonly actor: (person: Person) => Actor;
  readonly addAnnex: (annex: Annex) => void;
  readonly close: () => Promise<void>;
}

/**
 * Teams on loopback, as a test or the page uses it. People are named by key (`helse`), object id, `29:` id or sign-in
 * name; a channel is the last of the team's unless said.
 */
export class Simulator {
  readonly url: string;
  /** What Teams calls `serviceUrl`. */
  readonly serviceUrl: string;
  readonly town: Town;
  /** What the connector is told to do wrong. */
  readonly faults: Faults;
  /** How fast it may be called; off unless it is told to. */
  readonly limits: RateLimits;
  /** Every request of the bot, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** What happens to the team. */
  readonly team: TeamActor;

  constructor(private readonly parts: Parts) {
    this.url = parts.url;
    this.serviceUrl = `${parts.url}/`;
    this.town = parts.town;
    this.faults = parts.faults;
    this.limits = parts.limits;
    this.requests = parts.requests;
    this.team = parts.team;
  }

  get people(): People {
    return this.town.people;
  }

  get botUrl(): string | undefined {
    return this.parts.link.url;
  }

  set botUrl(url: string | undefined) {
    this.parts.link.url = url;
  }

  /** Takes the keyboard of somebody. */
  as(ref: string): Actor {
    return this.parts.actor(this.people.get(ref));
  }

  /** What the bot has sent to somebody's chat, in order, deleted messages too. */
  sentTo(ref: string): readonly Message[] {
    const { chatId } = this.people.get(ref);
    return this.town.conversations.in(chatId).filter((message) => message.author === 'bot');
  }

  /** Everything in a channel in order of sending, people's messages and deleted ones too. */
  channelMessages(channelId = this.channelId): readonly Message[] {
    return this.town.conversations.inChannel(channelId);
  }

  /** The threads of a channel in order of their first message. */
  threads(channelId = this.channelId): readonly Thread[] {
    const messages = this.channelMessages(channelId);
    const roots = messages.filter((message) => message.conversationId.endsWith(`;messageid=${message.id}`));
    return roots.map((root) => ({
      root,
      replies: messages.filter((message) => message !== root && message.conversationId === root.conversationId),
    }));
  }

  /** Deletes a message as somebody in Teams would; the bot is not told. */
  deleteMessage(message: Message): void {
    this.town.conversations.delete(message.conversationId, message.id);
  }

  /** Waits until `look` finds something; rejects after `timeoutMs` (30,000). */
  waitFor<T>(look: () => T | undefined | false | null, options?: { timeoutMs?: number; what?: string }): Promise<T> {
    return this.town.changes.waitFor(look, options);
  }

  /** Resolves when the bot has not called, and nothing else has happened, for `quietMs` (200). */
  quiet(quietMs?: number): Promise<void> {
    return this.town.changes.quiet(quietMs);
  }

  /** Lets another part of the server, such as the page, answer requests first. */
  addAnnex(annex: Annex): void {
    this.parts.addAnnex(annex);
  }

  /** Cuts every connection, hanging ones too, and frees the port. */
  close(): Promise<void> {
    return this.parts.close();
  }

  private get channelId(): string {
    return this.town.team.channels.at(-1)?.id ?? this.town.team.id;
  }
}
