import type { Action } from '../action';
import { isDoneSince, type DoneSince } from '../action-log';
import type { Instant } from '../calendar';
import type { Case } from '../desk/case';
import type { Entry } from '../desk/entry';
import type { MeetingArea } from '../meeting';
import type { SummaryFact, SummaryFacts } from './summary-fact';

/** What was stored around a meeting. */
export interface MeetingResults {
  readonly meetingId: string;
  readonly areas: readonly MeetingArea[];
  /** In the agenda's order. */
  readonly outcomes: readonly { readonly key: string; readonly title: string; readonly outcome: string }[];
  readonly actions: readonly Action[];
  readonly entries: readonly Entry[];
  readonly cases: readonly Case[];
  /** The end of the meeting before: what happened later is news. Undefined when this is the first. */
  readonly since: Instant | undefined;
  readonly doneSince: DoneSince | undefined;
}

/** The facts of a summary: each area, what became of the agenda, and what came of the meeting. */
export function factsOf(results: MeetingResults): SummaryFacts {
  const { meetingId, areas, outcomes, actions, entries, cases, since, doneSince } = results;
  const isNews = (at: Instant | undefined) => at !== undefined && (since === undefined || at > since);
  const facts: SummaryFact[] = [
    ...areas
      .toSorted((a, b) => a.order - b.order || a.areaId.localeCompare(b.areaId))
      .map((area) => ({ kind: 'area', area }) as const),
    ...outcomes.filter(({ outcome }) => outcome !== '').map((item) => ({ kind: 'agenda', ...item }) as const),
    ...actions.flatMap((action): SummaryFact[] => {
      if (isDoneSince(action, doneSince)) return [{ kind: 'action', action, change: 'done' }];
      const isNew = action.state === 'open' && isNews(action.history[0]?.at);
      return isNew ? [{ kind: 'action', action, change: 'new' }] : [];
    }),
    ...entries.toSorted((a, b) => a.at.localeCompare(b.at)).map((entry) => ({ kind: 'entry', entry }) as const),
    ...cases.flatMap((about): SummaryFact[] => {
      const answer = about.answers.at(-1);
      if (isNews(answer?.at) && answer?.nth === about.question?.nth)
        return [{ kind: 'case', about, change: 'answered' }];
      return isNews(about.question?.at) ? [{ kind: 'case', about, change: 'sentUp' }] : [];
    }),
  ];
  return { meetingId, facts };
}
