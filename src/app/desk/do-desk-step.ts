import type { DeskStep } from '../../domain/desk/due/desk-step';
import { keyOf, type Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { askDeputyForSummary } from './steps/ask-deputy-for-summary';
import { draftSummaryStep } from './steps/draft-summary-step';
import { remindAction } from './steps/remind-action';
import { remindAssignment } from './steps/remind-assignment';
import { remindLeader } from './steps/remind-leader';
import { sendDigests } from './steps/send-digests';
import { showUnanswered } from './steps/show-unanswered';
import { tellSummaryLate } from './steps/tell-summary-late';

/** Does one step: reads its record anew, and stores the change, the mark and the notices in one commit. */
export async function doDeskStep(ports: Ports, group: Group, step: DeskStep): Promise<void> {
  const key = keyOf(group);
  await perform(ports, group, step);
  ports.log.info('desk step done', { groupId: key.groupId, step: step.do });
  ports.wake.hint(key);
}

async function perform(ports: Ports, group: Group, step: DeskStep): Promise<void> {
  switch (step.do) {
    case 'remindLeader':
      return remindLeader(ports, group, step);
    case 'showUnanswered':
      return showUnanswered(ports, group, step);
    case 'remindAction':
      return remindAction(ports, group, step);
    case 'remindAssignment':
      return remindAssignment(ports, group, step);
    case 'draftSummary':
      return draftSummaryStep(ports, group, step);
    case 'askDeputy':
      return askDeputyForSummary(ports, group, step);
    case 'tellLate':
      return tellSummaryLate(ports, group, step);
    case 'sendDigests':
      return sendDigests(ports, group);
  }
}
