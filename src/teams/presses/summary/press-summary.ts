import { keepDraft } from '../../../app/desk/summary/keep-draft';
import { readDraft } from '../../../app/desk/summary/read-draft';
import type { Ports } from '../../../app/ports/ports';
import { approverNameOf } from './approver-name-of';
import { summaryNewsCard } from '../../../views/desk/summary/summary-news-card';
import { summaryPreviewCard } from '../../../views/desk/summary/summary-preview-card';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import { asHolder } from '../as-holder';
import type { Leader } from '../as-leader';
import { drawDraft, summaryOptions } from './draw-summary';
import { editSummary } from './edit-summary';
import { finishSummary } from './finish-summary';
import { pressApproval } from './press-approval';
import type { SummaryPress } from './summary-verb-press';

/**
 * A button of the cards about a summary. They stand in personal chats only: what is not marked yet is the group's own, and
 * the draft the chair's.
 */
export async function pressSummary(ports: Ports, turn: Turn, press: SummaryPress): Promise<Answer> {
  if (!turn.sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  if (press.verb === 'approveWide' || press.verb === 'returnWide') return pressApproval(ports, turn, press);
  const { groupId } = press;
  return asHolder(ports, turn, { groupId, right: 'writeSummary', refusal: 'reply.chairOnly' }, (leader) =>
    pressDraft(ports, turn, press, leader),
  );
}

async function pressDraft(
  ports: Ports,
  turn: Turn,
  press: Exclude<SummaryPress, { verb: 'approveWide' | 'returnWide' }>,
  leader: Leader,
): Promise<Answer> {
  const { group } = leader;
  const { language } = turn;
  const unknown = sentence(turn, 'reply.refused.unknownMeeting');
  switch (press.verb) {
    case 'summaryOpen': {
      const draft = await readDraft(ports, group, press.meetingId);
      return draft === undefined ? unknown : drawDraft(ports, group, draft, language);
    }
    case 'summaryPreview': {
      const draft = await keepDraft(ports, group, press.meetingId);
      if (draft === undefined) return unknown;
      const approver = await approverNameOf(ports, group);
      return summaryPreviewCard(draft.summary, { approver, page: press.page }, summaryOptions(group, draft, language));
    }
    case 'summaryNews': {
      const draft = await keepDraft(ports, group, press.meetingId);
      if (draft === undefined) return unknown;
      if (draft.news.length === 0) return drawDraft(ports, group, draft, language, [say(language, 'summaryNews.none')]);
      return summaryNewsCard(draft.news, draft.summary, summaryOptions(group, draft, language));
    }
    case 'summaryEdit':
    case 'summarySave':
    case 'summaryTakeIn':
      return editSummary(ports, turn, press, leader);
    case 'summaryForApproval':
    case 'summaryPost':
    case 'summaryCorrect':
      return finishSummary(ports, turn, press, leader);
  }
}
