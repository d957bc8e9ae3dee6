import { findPostedMeeting, findSummedMeeting } from '../../app/desk/summary/find-summed-meeting';
import { readDraft } from '../../app/desk/summary/read-draft';
import { readPosted } from '../../app/desk/summary/read-posted';
import type { Ports } from '../../app/ports/ports';
import { may } from '../../domain/access';
import { keyOf, type Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import { summaryDeskCard } from '../../views/desk/summary/summary-desk-card';
import { drawDraft } from '../presses/summary/draw-summary';
import { sentence, type Answer } from '../turn';
import type { CommandHandler } from './command-handler';

/** `oppsummering`: the draft to the chair in the personal chat; the latest posted one to the others of the group. */
export const summary: CommandHandler = async (ports, { turn, mine: { group, roles } }) => {
  const { isPersonal } = turn.sender;
  if (isPersonal && may(roles.all, 'writeSummary')) {
    const meeting = await findSummedMeeting(ports, keyOf(group));
    const draft = meeting && (await readDraft(ports, group, meeting.id));
    return draft === undefined ? sentence(turn, 'reply.noMeetingYet') : drawDraft(ports, group, draft, turn.language);
  }
  return showPosted(ports, group, isPersonal ? turn.language : group.language);
};

async function showPosted(ports: Ports, group: Group, language: Language): Promise<Answer> {
  const key = keyOf(group);
  const meetingId = await findPostedMeeting(ports, key);
  const posted = meetingId === undefined ? undefined : await readPosted(ports, key, meetingId);
  if (posted === undefined) return sentence({ language }, 'summaryTold.noneYet');
  return summaryDeskCard({ card: 'summary', ...posted }, group, language);
}
