import { changeSummary } from '../../../app/desk/summary/change-summary';
import type { Ports } from '../../../app/ports/ports';
import { answerApproval } from '../../../domain/summary/answer-approval';
import { renderWide } from '../../../domain/summary/render-wide';
import { summaryLimits } from '../../../domain/desk/summary';
import { summaryDeskCard } from '../../../views/desk/summary/summary-desk-card';
import { summaryField } from '../../../views/desk/summary/summary-form-fields';
import { rawForm } from '../../../views/raw-form';
import { typedText } from '../../../views/typed-text';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import { asHolder } from '../as-holder';
import type { SummaryPress } from './summary-verb-press';
import { toldOf } from './told-of';

/** What the approver says of what is to go wide. The approver need not belong to the group, and sees nothing else of it. */
export function pressApproval(
  ports: Ports,
  turn: Turn,
  press: Extract<SummaryPress, { verb: 'approveWide' | 'returnWide' }>,
): Promise<Answer> {
  const { groupId, meetingId, shown, verb } = press;
  const { language } = turn;
  const asked = { groupId, right: 'approveWide', refusal: 'summaryTold.approverOnly' } as const;
  return asHolder(ports, turn, asked, async ({ group, by }) => {
    const isApproved = verb === 'approveWide';
    const typed = typedText(rawForm(press.form)[summaryField.comment] ?? '').slice(0, summaryLimits.line);
    const comment = isApproved ? '' : typed;
    const isSilent = !isApproved && comment === '';
    const changed = await changeSummary(ports, group, meetingId, ({ summary }) =>
      isSilent
        ? { kind: 'again', summary }
        : answerApproval(summary, { shownSince: shown, by, at: ports.clock.now(), isApproved, comment }),
    );
    if (changed === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
    const { meeting, summary } = changed.draft;
    const { state, approval, wideSince = 1 } = summary;
    const told = toldOf(changed.decision, language, isSilent ? [say(language, 'approveWide.commentMissing')] : []);
    // What is marked while nobody is asked is the chair's own business.
    const wide = state === 'draft' ? undefined : renderWide(summary);
    return summaryDeskCard({ card: 'approveWide', meeting, wide, wideSince, state, approval }, group, language, told);
  });
}
