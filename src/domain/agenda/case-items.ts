import type { Case } from '../desk/case';
import type { AgendaFacts } from './agenda-facts';
import type { AgendaItemOf } from './agenda-item';
import { placeCase } from './place-case';

/** Every case that the meeting has to speak of, urgent ones first, then in the order in which they were raised. */
export function caseItems(facts: AgendaFacts): readonly AgendaItemOf<'case'>[] {
  return facts.cases.toSorted(byUrgency).flatMap((about) => {
    const placed = placeCase(about, facts);
    return placed === undefined ? [] : [{ ...placed, kind: 'case', about }];
  });
}

function byUrgency(a: Case, b: Case): number {
  return Number(b.isUrgent) - Number(a.isUrgent) || a.raisedAt.localeCompare(b.raisedAt) || a.id.localeCompare(b.id);
}
