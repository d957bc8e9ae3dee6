import type { Instant } from '../../calendar';
import type { DeskFacts } from './desk-facts';
import type { DeskStep } from './desk-step';

/** A step, and from when on it is due. */
export interface DeskTimer {
  readonly dueAt: Instant;
  readonly step: DeskStep;
}

/** The steps of one kind that have no mark yet that they are done, due or still to come; those that will never be are left out. */
export type FindDeskTimers = (facts: DeskFacts) => readonly DeskTimer[];
