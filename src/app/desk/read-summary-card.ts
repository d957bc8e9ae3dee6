import type { GroupKey } from '../../domain/identifiers';
import { renderWide } from '../../domain/summary/render-wide';
import type { SummaryCard } from '../../domain/summary/summary-card';
import { findPerson } from '../find-people';
import type { Ports } from '../ports/ports';
import { readDraft, type Draft } from './summary/read-draft';
import { readPosted } from './summary/read-posted';

type Needs = Pick<Ports, 'groups' | 'meetings' | 'actions' | 'desk' | 'directory' | 'clock' | 'cards'>;

/** What a card about a summary shows now; undefined when there is nothing to show any more. */
export async function readSummaryCard(
  ports: Needs,
  key: GroupKey,
  card: SummaryCard['card'],
  { id, shelf }: { readonly id: string; readonly shelf?: string | undefined },
): Promise<SummaryCard | undefined> {
  if (card === 'summary') {
    const posted = await readPosted(ports, key, shelf ?? '', id);
    return posted && { card, ...posted };
  }
  const group = (await ports.groups.find(key))?.value.group;
  const draft = group && (await readDraft(ports, group, id));
  if (group === undefined || draft === undefined) return undefined;
  const { meeting, summary } = draft;
  switch (card) {
    case 'summaryDraft':
      return draftCard(ports, group, draft);
    case 'approveWide': {
      const { state, approval, wideSince = 1 } = summary;
      // What is marked while nobody is asked is the chair's own business.
      const wide = state === 'draft' ? undefined : renderWide(summary);
      return { card, meeting, wide, wideSince, state, approval };
    }
    case 'approverAnswered':
      return { card, meeting, approval: summary.approval };
    case 'summaryAsk':
    case 'summaryLate':
      // Posted between the question and the sending: there is nothing to ask.
      return summary.posted > 0 ? undefined : { card, meeting };
  }
}

/** The chair's working copy with what stands beside it. */
export async function draftCard(
  ports: Pick<Ports, 'directory'>,
  group: { readonly tenantId: string; readonly approver?: string | undefined },
  { meeting, summary, news }: Draft,
): Promise<Extract<SummaryCard, { card: 'summaryDraft' }>> {
  const approver =
    group.approver === undefined ? undefined : ((await findPerson(ports, group.tenantId, group.approver))?.name ?? '');
  return { card: 'summaryDraft', meeting, summary, news: news.length, approver };
}
