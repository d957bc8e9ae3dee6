import type { Notice } from '../../domain/notice';
import type { RhythmName } from '../../domain/rhythm';

/** A step of the week as it is counted: without the number of a reminder, so that there are few of them. */
export type MeasuredStep =
  'open' | 'missed' | 'remind' | 'deadline' | 'post' | 'close' | 'late' | 'announceFree' | 'endRhythm';

/** What one attempt to meet a notice came to, as it is counted. */
type DeliveryOutcome =
  | 'delivered'
  /** Refused for now, and tried again. */
  | 'later'
  /** Killed, reset, timed out or a 5xx: it may be there. */
  | 'unknown'
  /** Not before somebody has acted. */
  | 'stopped';

/**
 * What the operator can see in figures. No person, group, tenant or text is among them: only kinds, outcomes, steps and
 * rhythms. Never throws, and waits for nothing.
 */
export interface Metrics {
  /** So many areas were asked when a meeting opened. */
  asked(areas: number, rhythm: RhythmName): void;
  /** An area's first reply to a meeting was stored. */
  answered(late: boolean, unchanged: boolean): void;
  /** One reminder went to one person. */
  reminded(): void;
  delivered(kind: Notice['kind'], outcome: DeliveryOutcome): void;
  /** A message was sent although an earlier try may have arrived: there may be two of it. */
  perhapsDoubled(kind: Notice['kind']): void;
  /** From when the message was asked for to when it stood in Teams. */
  deliveryLag(seconds: number, kind: Notice['kind']): void;
  /** From the planned time of a step to when it was done. */
  stepLag(seconds: number, step: MeasuredStep): void;
  /** `skipped`: too late to be made up. `failed`: thrown, and tried again. */
  stepDone(step: MeasuredStep, outcome: 'done' | 'skipped' | 'failed'): void;
}
