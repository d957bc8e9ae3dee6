import type { Instant } from '../../calendar';
import { actionTimers } from './action-timers';
import { assignmentTimers } from './assignment-timers';
import type { DeskFacts } from './desk-facts';
import type { DeskStep } from './desk-step';
import type { FindDeskTimers } from './desk-timer';
import { digestTimers } from './digest-timers';
import { leaderTimers } from './leader-timers';
import { summaryTimers } from './summary-timers';

/** Every kind of step by the clock. One more: a member of `DeskStep`, a function here, and a case in `do-desk-step.ts`. */
const kinds: readonly FindDeskTimers[] = [actionTimers, leaderTimers, assignmentTimers, summaryTimers, digestTimers];

/** What is due on the desk, earliest first, and when to look again for the rest. */
export interface DeskDue {
  readonly steps: readonly DeskStep[];
  /** Always later than `now`; undefined when nothing is to come until something is stored. */
  readonly wakeAt: Instant | undefined;
}

/** What the desk has to do at `now`. Each step stores its own mark that it is done, so that it is not due again. */
export function nextDeskStep(facts: DeskFacts): DeskDue {
  const timers = kinds.flatMap((find) => find(facts)).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  return {
    steps: timers.filter(({ dueAt }) => dueAt <= facts.now).map(({ step }) => step),
    wakeAt: timers.find(({ dueAt }) => dueAt > facts.now)?.dueAt,
  };
}
