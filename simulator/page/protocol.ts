/** What the page and its server say to each other. Types only: both sides compile it, nothing of it runs. */

export type AppState = 'never' | 'installed' | 'removed' | 'blocked';

export interface PersonView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly chatId: string;
  readonly inTeam: boolean;
  readonly isForeign: boolean;
  readonly app: AppState;
  readonly suggestions: readonly string[];
}

export interface WorldView {
  readonly tenantName: string;
  readonly botName: string;
  readonly team: { readonly name: string; readonly installed: boolean };
  readonly channel: { readonly id: string; readonly name: string };
  readonly people: readonly PersonView[];
  /** How many calls will still misbehave. */
  readonly faultsLeft: number;
}

export interface MessageView {
  readonly id: string;
  readonly conversationId: string;
  /** `bot`, or the object id of a person. */
  readonly author: string;
  readonly revision: number;
  readonly sentAt: string;
  readonly editedAt: string | undefined;
  readonly isDeleted: boolean;
  readonly language: string | undefined;
  readonly text: string;
  readonly card: object | undefined;
  /** Cards that one person alone sees, by object id. */
  readonly views: Readonly<Record<string, object>>;
}

/** The time in the municipality at the moment this was sent, and how it goes on from there. */
export interface ClockView {
  /** ISO 8601. */
  readonly now: string;
  /** How far that is ahead of the machine's clock, in ms. */
  readonly aheadMs: number;
  /** How much faster than the machine's clock it goes, for `fastForMs` ms of the machine's clock; then as fast. */
  readonly speed: number;
  readonly fastForMs: number;
  /** Is a week going by? It halts where the bot does something. */
  readonly isRunning: boolean;
  /** IANA zone of the group. */
  readonly timeZone: string;
}

export interface Snapshot {
  readonly world: WorldView;
  /** Left out when the clock cannot be moved. */
  readonly clock?: ClockView | undefined;
  readonly messages: readonly MessageView[];
}

export type FaultChoice = '403' | '404' | '412' | '429' | '500' | '502' | '503' | 'slow' | 'hang' | 'reset';

export type ClockMove = 'nextStep' | 'anHour' | 'aDay' | 'aWeekInAMinute' | 'asUsual';

export type Command =
  | { readonly do: 'say'; readonly person: string; readonly text: string }
  | {
      readonly do: 'sayInChannel';
      readonly person: string;
      readonly text: string;
      readonly mention: boolean;
      readonly inThreadOf?: string | undefined;
    }
  | {
      readonly do: 'press';
      readonly person: string;
      readonly messageId: string;
      readonly action: {
        readonly type: string;
        readonly verb?: string | undefined;
        readonly id?: string | undefined;
        readonly title?: string | undefined;
      };
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly do: 'changeApp'; readonly person: string; readonly to: 'install' | 'remove' | 'block' | 'unblock' }
  | { readonly do: 'changeTeamApp'; readonly person: string; readonly to: 'install' | 'remove' }
  | { readonly do: 'deleteMessage'; readonly messageId: string }
  | {
      readonly do: 'addFault';
      readonly fault: FaultChoice;
      readonly times: number;
      /** Everybody when it is left out. */
      readonly person?: string | undefined;
    }
  | { readonly do: 'clearFaults' }
  | { readonly do: 'moveClock'; readonly to: ClockMove };

/** What became of a command; `text` is the bot's own sentence to the person. */
export interface CommandOutcome {
  readonly result: 'done' | 'botUnreachable' | 'botRefused' | 'botFailed' | 'refused' | 'noStep' | 'stepUnderWay';
  readonly text?: string | undefined;
}
