import type { Case } from '../../../domain/desk/case';
import type { Language } from '../../../domain/language';
import { agendaData } from '../../agenda-press';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { placeOfOrigin } from '../agenda/place-of-origin';

/** For the chair: a case that somebody says cannot wait, with the way to it. */
export function urgentCaseCard(
  about: Case,
  {
    groupId,
    groupName,
    language,
  }: { readonly groupId: string; readonly groupName: string; readonly language: Language },
): CardMessage {
  const { id, title, description, raisedBy, origin } = about;
  const from = `${raisedBy.name}, ${placeOfOrigin(origin, language)}`;
  return noteCard(
    {
      title: say(language, 'parkCase.urgentTitle'),
      summary: say(language, 'parkCase.urgentSummary', { title: shownText(cutText(title, 200)) }),
      group: shownText(groupName),
      lines: [
        labelledLine(shownText(title), `\n${shownText(cutText(description, 1000))}`),
        labelledLine(`${say(language, 'groupCase.raisedLabel')}: `, shownText(from)),
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
