import type { GuestCard } from '../../../domain/desk/guests/guest-card';
import type { Language } from '../../../domain/language';
import { agendaData } from '../../agenda-press';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { pickedName } from '../../setup/picked-name';
import { shownText } from '../../shown-text';
import { say } from '../../words';

/** For the chair: what somebody who was asked in has written, with the way to the case. */
export function contributionCard(
  { about, line }: Extract<GuestCard, { card: 'contribution' }>,
  {
    groupId,
    groupName,
    language,
  }: { readonly groupId: string; readonly groupName: string; readonly language: Language },
): CardMessage {
  const { id, title } = about;
  const name = pickedName(line.by, language);
  return noteCard(
    {
      title: say(language, 'guest.contributionTitle'),
      summary: say(language, 'guest.contributionSummary', { name, title: shownText(cutText(title, 200)) }),
      group: shownText(groupName),
      lines: [
        labelledLine(`${say(language, 'groupCase.heading')}: `, shownText(title)),
        labelledLine(`${name}: `, shownText(line.text ?? '')),
      ],
      buttons: [
        cardButton(say(language, 'groupCase.open'), agendaData('case.open', { g: groupId, c: id, l: language }), {
          style: 'positive',
        }),
      ],
    },
    language,
  );
}
