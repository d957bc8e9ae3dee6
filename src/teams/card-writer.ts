import type { Cards } from '../app/ports/cards';
import { rhythmOf } from '../domain/calendar-of-meetings/rhythm-of';
import type { Meeting } from '../domain/meeting';
import { actionLogCard } from '../views/action-log-card';
import { boardCard } from '../views/board-card';
import { channelNoteCard } from '../views/channel-note-card';
import { chairNoteCard } from '../views/chair-note-card';
import { chairPreviewCard } from '../views/chair-preview-card';
import type { PreviewState } from '../views/chair-preview-options';
import { criticalAlertCard } from '../views/critical-alert-card';
import { factText } from '../views/desk/summary/fact-text';
import { reminderCard } from '../views/reminder-card';
import { rhythmNoteCard } from '../views/rhythm-note-card';
import { setupEntryCard } from '../views/setup/setup-entry-card';
import { areaCard } from './area-card';
import { deskCard } from './desk-card';

/** The cards of deliveries. What the channel reads is in the group's language. */
export const cardWriter: Cards = {
  areaCard,
  board: (board, group) => boardCard(board, { language: group.language }),
  actionLog: (log, group, today) => actionLogCard(log, { language: group.language, groupName: group.name, today }),
  criticalAlert: (area, language) => criticalAlertCard(area, { language }),
  reminder: reminderCard,
  chairPreview: (meeting, { group, ...shown }) =>
    chairPreviewCard({ ...shown, groupId: group.id, postsAt: meeting.postsAt, state: previewState(meeting) }),
  chairNote: (about, group, options) => chairNoteCard(about, { ...options, groupId: group.id, groupName: group.name }),
  desk: deskCard,
  summaryText: (fact, group) => factText(fact, group.language),
  setup: setupEntryCard,
  channelNote: ({ name, language }, options) => channelNoteCard({ ...options, groupName: name, language }),
  rhythmNote: ({ name, reason, until, by }, group, { language, next }) =>
    rhythmNoteCard({
      groupName: group.name,
      timeZone: group.timeZone,
      rhythm: rhythmOf(group, name),
      by: by?.name,
      ...{ name, reason, until, language, next },
    }),
};

/** Where the meeting's board is on its way to the channel. */
function previewState({ closedAt, postedAt, heldBy }: Meeting): PreviewState {
  if (closedAt !== undefined) return { state: 'closed', postedAt };
  if (postedAt !== undefined) return { state: 'posted', at: postedAt };
  return heldBy === undefined ? { state: 'planned' } : { state: 'held', by: heldBy.name };
}
