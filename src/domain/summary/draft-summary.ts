import type { Summary } from '../desk/summary';
import { draftLines } from './draft-lines';
import type { SayFact, SummaryFacts } from './summary-fact';

/** A meeting's summary before anybody has touched it: every line is the group's own. */
export function draftSummary(facts: SummaryFacts, say: SayFact): Summary {
  return {
    id: facts.meetingId,
    version: 1,
    state: 'draft',
    intro: { text: '', visibility: 'group' },
    lines: draftLines(facts, say),
    posted: 0,
  };
}
