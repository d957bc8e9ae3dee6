import type { SummaryCard } from '../../../domain/summary/summary-card';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { momentText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { summaryData, type SummaryOptions } from './summary-options';

/** A few words about a summary: to the chair, the deputy chair or the thread. */
export function summaryNoteCard(
  note: Extract<SummaryCard, { card: 'approverAnswered' | 'summaryAsk' | 'summaryLate' }>,
  options: SummaryOptions,
): CardMessage {
  const { language, groupName, meeting, timeZone } = options;
  const when = momentText(meeting.startsAt, timeZone, language);
  const open = cardButton(say(language, 'summaryNote.open'), summaryData('summaryOpen', options), { inputs: 'none' });
  const group = shownText(groupName);
  switch (note.card) {
    case 'summaryLate':
      return noteCard(
        {
          title: say(language, 'summaryNote.lateTitle'),
          lines: [labelledLine('', say(language, 'summaryNote.late', { when }))],
        },
        language,
      );
    case 'summaryAsk': {
      if (note.isPosted) {
        const lines = [labelledLine('', say(language, 'summaryNote.askedPosted', { when }))];
        return noteCard({ title: say(language, 'summaryNote.askedPostedTitle'), group, lines }, language);
      }
      const title = say(language, 'summaryNote.askTitle');
      return noteCard(
        { title, group, lines: [labelledLine('', say(language, 'summaryNote.ask', { when }))], buttons: [open] },
        language,
      );
    }
    case 'approverAnswered': {
      const { approval } = note;
      const isApproved = approval?.isApproved === true;
      const name = shownText(approval?.by.name ?? '');
      const comment = approval?.comment ?? '';
      return noteCard(
        {
          title: say(language, isApproved ? 'summaryNote.approvedTitle' : 'summaryNote.returnedTitle'),
          group,
          lines: [
            labelledLine(
              '',
              say(language, isApproved ? 'summaryNote.approved' : 'summaryNote.returned', { name, when }),
            ),
            ...(comment === '' ? [] : [labelledLine('', shownText(comment))]),
          ],
          buttons: [open],
        },
        language,
      );
    }
  }
}
