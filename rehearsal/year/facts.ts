import type { RhythmName } from '../../src/domain/rhythm';

/** An answer that somebody was shown a receipt for. */
export interface Receipt {
  readonly meetingId: string;
  readonly areaId: string;
  readonly personId: string;
  /** Nobody else wrote the same; undefined for «no change». */
  readonly text: string | undefined;
  readonly at: string;
  /** The press was delivered twice. */
  readonly twice: boolean;
}

/** A meeting whose start has come, as it was planned then. */
export interface DueMeeting {
  readonly id: string;
  readonly startsAt: string;
  readonly day: string;
  readonly rhythm: RhythmName;
}

export interface Outage {
  readonly what: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** The bot was down, and not the connector. */
  readonly isBot: boolean;
}

/** What happened in the year, beside what is stored and what stands in Teams. */
export class Facts {
  readonly receipts: Receipt[] = [];
  readonly due: DueMeeting[] = [];
  /** Skipped ones, by why. */
  readonly skipped: { readonly id: string; readonly startsAt: string; readonly why: string }[] = [];
  readonly outages: Outage[] = [];
  /** What people were told instead of a receipt, by what it was. */
  readonly refused = new Map<string, number>();
  /** Presses that could not be made: the button was gone. */
  tooLate = 0;
  /** Times somebody found the bot not answering. */
  unanswered = 0;
  /** What went otherwise than the rehearsal itself expected. */
  readonly surprises: string[] = [];
  readonly happenings: string[] = [];

  refuse(what: string): void {
    this.refused.set(what, (this.refused.get(what) ?? 0) + 1);
  }
}
