import type { Instant } from '../../domain/calendar';
import type { TeamsMessage } from '../../domain/delivery';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';

/** A notice that waits for its delivery. */
export interface PendingNotice {
  readonly id: string;
  readonly notice: Notice;
  /** When it was last asked for. */
  readonly askedAt: Instant;
  readonly attempts: number;
  readonly notBefore: Instant | undefined;
  readonly claimedUntil: Instant | undefined;
  readonly lastError: string | undefined;
  /** No more attempts of its own accord: the person or the administrator has to act first. */
  readonly stopped: boolean;
  /** An earlier attempt may have arrived: nobody knows what came of it, or its worker died with the notice in hand. */
  readonly mayBeThere?: boolean | undefined;
  /** Changes when anybody asks for the notice again, and with every write of it. */
  readonly etag: string;
}

/** When a notice that was given back is looked at again. */
export interface Release {
  readonly notBefore: Instant | undefined;
  readonly attempts: number;
  readonly error: string | undefined;
  /** It lies until somebody asks again. */
  readonly stopped: boolean;
  /** The attempt may have arrived. */
  readonly mayBeThere?: boolean | undefined;
}

/** What a worker made of a notice that it has in hand. */
export interface Settlement {
  readonly notice: PendingNotice;
  /** The message in Teams as it stands now; stored in the same transaction. */
  readonly message?: TeamsMessage | undefined;
  /** Undefined when the notice is met, and goes. */
  readonly next?: Release | undefined;
}

/** Notices that wait, and who has them in hand. A notice asked for again while in hand stays. */
export interface Outbox {
  /** All that wait in the group, stopped ones too. */
  pending(key: GroupKey): Promise<readonly PendingNotice[]>;
  /** Takes the notice in hand until `until`; undefined when somebody else has changed or taken it. */
  claim(key: GroupKey, notice: PendingNotice, until: Instant): Promise<PendingNotice | undefined>;
  /** Removes it; `askedAgain` when the state changed meanwhile: look once more. */
  done(key: GroupKey, notice: PendingNotice): Promise<'removed' | 'askedAgain'>;
  /** Removes it before its only attempt: true for the one worker that did it. */
  takeOut(key: GroupKey, notice: PendingNotice): Promise<boolean>;
  /** Gives it back, to be tried again at `notBefore`, or to lie until somebody asks again when it is `stopped`. */
  release(key: GroupKey, notice: PendingNotice, next: Release): Promise<void>;
  /** Takes those in hand that nobody else has changed or taken, in as few transactions as may be. */
  claimAll(key: GroupKey, notices: readonly PendingNotice[], until: Instant): Promise<readonly PendingNotice[]>;
  /** `done` or `release` for each, with its message, in as few transactions as may be. */
  settle(
    key: GroupKey,
    settlements: readonly Settlement[],
  ): Promise<readonly ('removed' | 'askedAgain' | 'released')[]>;
  /** A notice that was removed before its only attempt, and was surely not sent: it waits again, unless it was asked for anew. */
  putBack(key: GroupKey, notice: PendingNotice, next: Release): Promise<void>;
}

/** The messages in Teams that the bot keeps right. */
export interface TeamsMessages {
  find(key: GroupKey, messageId: string): Promise<TeamsMessage | undefined>;
  save(key: GroupKey, message: TeamsMessage): Promise<void>;
  /** The status card messages of one meeting. */
  cardsOf(key: GroupKey, meetingId: string): Promise<readonly TeamsMessage[]>;
}
