import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import { renderWide } from '../../domain/summary/render-wide';
import type { SummaryCard } from '../../domain/summary/summary-card';
import { summaryMarkOf, summaryMarks } from '../../domain/summary/summary-marks';
import { findPerson } from '../find-people';
import type { Ports } from '../ports/ports';
import { readDraft, type Draft } from './summary/read-draft';
import { readPosted } from './summary/read-posted';

type Needs = Pick<Ports, 'groups' | 'meetings' | 'actions' | 'desk' | 'directory' | 'clock' | 'cards' | 'messages'>;

/** What a card about a summary shows now; undefined when there is nothing to show any more. */
export async function readSummaryCard(
  ports: Needs,
  key: GroupKey,
  card: SummaryCard['card'],
  notice: Extract<Notice, { kind: 'desk' | 'deskOnce' }>,
): Promise<SummaryCard | undefined> {
  const { id, shelf } = notice;
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
      return isWithChair(draft) ? draftCard(ports, group, draft) : undefined;
    case 'approveWide': {
      const { state, approval, wideSince = 1 } = summary;
      // What is marked while nobody is asked is the chair's own business.
      const wide = state === 'draft' ? undefined : renderWide(summary);
      return { card, meeting, wide, wideSince, state, approval };
    }
    case 'approverAnswered':
      return { card, meeting, approval: summary.approval };
    case 'summaryAsk': {
      const isPosted = summary.posted > 0;
      // Posted between the question and the sending: there is nothing to ask. A question that stands is taken back.
      const isSent = async () => (await ports.messages.find(key, noticeId(notice)))?.conversationId !== undefined;
      return isPosted && !(await isSent()) ? undefined : { card, meeting, isPosted };
    }
    case 'summaryLate':
      return summary.posted > 0 ? undefined : { card, meeting };
  }
}

/** Until the meeting is over the chair has no draft, unless somebody has begun to work on it. */
function isWithChair({ meeting, summary }: Draft): boolean {
  return summaryMarkOf(meeting, summaryMarks.draft) !== undefined || summary.changedBy !== undefined;
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
