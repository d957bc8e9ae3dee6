import type { Publication } from '../../../domain/desk/summary';
import { keyOf, type Group } from '../../../domain/group';
import type { SummaryDecision } from '../../../domain/summary/summary-decision';
import { summaryMarkOf, summaryMarks } from '../../../domain/summary/summary-marks';
import { noticesOf } from '../../../domain/summary/summary-notices';
import type { Change } from '../../ports/commit';
import type { Ports } from '../../ports/ports';
import { untilCommitted } from '../../until-committed';
import { readDraft, type Draft, type DraftNeeds } from './read-draft';

type Needs = DraftNeeds & Pick<Ports, 'commit' | 'wake' | 'log'>;

/** What became of a press, and the draft as it is now. */
export interface ChangedSummary {
  readonly decision: SummaryDecision;
  readonly draft: Draft;
}

/**
 * Changes a meeting's summary: the new version, what is posted, and the notices that follow, in one commit. `decide` is
 * asked anew when somebody else was faster. Undefined when there is no such meeting.
 */
export async function changeSummary(
  ports: Needs,
  group: Group,
  meetingId: string,
  decide: (draft: Draft) => SummaryDecision,
): Promise<ChangedSummary | undefined> {
  const key = keyOf(group);
  const result = await untilCommitted(async () => {
    const [draft] = await Promise.all([readDraft(ports, group, meetingId), ports.wake.insure(key)]);
    if (draft === undefined) return { changed: undefined };
    const decision = decide(draft);
    if (decision.kind !== 'changed') return { changed: { decision, draft } };
    const { summary, publication } = decision;
    const { approver, deputyChair } = group;
    const asked = summaryMarkOf(draft.meeting, summaryMarks.deputy) === undefined ? undefined : deputyChair;
    const notices = noticesOf(draft.summary, summary, { approver, asked, publication });
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'summary', value: summary }, etag: draft.etag },
      ...(publication === undefined ? [] : [publicationChange(publication)]),
      ...notices.map((notice): Change => ({ put: 'notice', notice })),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('summary changed', { groupId: key.groupId, meetingId, state: summary.state });
    return { changed: { decision, draft: { ...draft, summary } } };
  });
  ports.wake.hint(key);
  return result.changed;
}

function publicationChange(value: Publication): Change {
  return { put: 'desk', record: { kind: 'publication', value }, etag: undefined };
}
