import { changeSummary } from '../../../app/desk/summary/change-summary';
import type { Draft } from '../../../app/desk/summary/read-draft';
import type { Ports } from '../../../app/ports/ports';
import { askApproval } from '../../../domain/summary/ask-approval';
import { beginCorrection } from '../../../domain/summary/begin-correction';
import { postSummary } from '../../../domain/summary/post-summary';
import type { SummaryDecision } from '../../../domain/summary/summary-decision';
import { approverName } from '../../../views/desk/summary/approver-name';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Leader } from '../as-leader';
import { approverNameOf } from './approver-name-of';
import { drawDraft } from './draw-summary';
import type { SummaryPress } from './summary-verb-press';
import { toldOf } from './told-of';

type FinishPress = Extract<SummaryPress, { verb: 'summaryForApproval' | 'summaryPost' | 'summaryCorrect' }>;

/** Asks the approver, posts what was previewed, or begins a correction; and gives the working copy back as it is then. */
export async function finishSummary(ports: Ports, turn: Turn, press: FinishPress, leader: Leader): Promise<Answer> {
  const { group, by } = leader;
  const { language } = turn;
  const hasApprover = group.approver !== undefined;
  const decide = ({ summary, etag }: Draft): SummaryDecision => {
    if (press.verb === 'summaryCorrect') return beginCorrection(summary, by);
    const shownVersion = press.shown;
    // Nothing is stored, so nobody has previewed it.
    if (etag === undefined) return { kind: 'refused', why: 'stale', summary };
    if (press.verb === 'summaryForApproval') return askApproval(summary, { shownVersion, by, hasApprover });
    return postSummary(summary, { shownVersion, by, at: ports.clock.now(), hasApprover });
  };
  const changed = await changeSummary(ports, group, press.meetingId, decide);
  if (changed === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
  const { decision, draft } = changed;
  return drawDraft(ports, group, draft, language, toldOf(decision, language, await done(ports, turn, press, leader)));
}

async function done(ports: Ports, { language }: Turn, { verb }: FinishPress, { group }: Leader): Promise<string[]> {
  switch (verb) {
    case 'summaryCorrect':
      return [];
    case 'summaryPost':
      return [say(language, 'summaryTold.posted')];
    case 'summaryForApproval':
      return [say(language, 'summaryTold.sent', { name: approverName(await approverNameOf(ports, group), language) })];
  }
}
