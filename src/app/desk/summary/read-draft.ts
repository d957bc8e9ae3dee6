import { keyOf, type Group } from '../../../domain/group';
import type { Summary, SummaryLine } from '../../../domain/desk/summary';
import type { Meeting } from '../../../domain/meeting';
import { draftSummary } from '../../../domain/summary/draft-summary';
import { newsOf, type SummaryNews } from '../../../domain/summary/news-of';
import type { Ports } from '../../ports/ports';
import { readSummaryFacts, type FactNeeds } from './read-summary-facts';

export type DraftNeeds = FactNeeds & Pick<Ports, 'cards'>;

/** A meeting's summary as the chair works on it. */
export interface Draft {
  readonly meeting: Meeting;
  /** As it is stored; drawn up from the facts while nobody has touched it. */
  readonly summary: Summary;
  /** Undefined while nothing is stored. */
  readonly etag: string | undefined;
  /** What has happened since that it does not say. */
  readonly news: readonly SummaryNews[];
}

/** The summary of a meeting, and what it does not say yet; undefined when there is no such meeting. */
export async function readDraft(ports: DraftNeeds, group: Group, meetingId: string): Promise<Draft | undefined> {
  const key = keyOf(group);
  const [meeting, stored] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.desk.find(key, 'summary', meetingId),
  ]);
  if (meeting === undefined) return undefined;
  const facts = await readSummaryFacts(ports, group, meeting.value);
  const fresh = draftSummary(facts, (fact) => ports.cards.summaryText(fact, group));
  if (stored === undefined) return { meeting: meeting.value, summary: fresh, etag: undefined, news: [] };
  const today: readonly SummaryLine[] = fresh.lines;
  return { meeting: meeting.value, summary: stored.value, etag: stored.etag, news: newsOf(stored.value, today) };
}
