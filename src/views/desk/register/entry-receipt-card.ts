import type { EntryReceipt } from '../../../domain/desk/register/register-card';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { registerData } from '../../register-press';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { entryLines } from './entry-lines';
import type { RegisterOptions } from './register-options';

/** What was registered, with the buttons to correct it and to say how an area does it. */
export function entryReceiptCard(receipt: EntryReceipt, options: RegisterOptions): CardMessage {
  const { language, groupId, groupName, told } = options;
  const { entry } = receipt;
  const ids = { g: groupId, m: entry.meetingId, id: entry.id, l: language };
  const kind = say(language, `register.kind.${entry.kind}`);
  return formCard(
    {
      title: say(language, `register.saved.${entry.kind}`),
      summary: say(language, 'register.summary', { kind, text: cutText(shownText(entry.text), 200) }),
      group: groupName,
      notice: told,
      lines: entryLines(receipt, options),
      buttons: [
        cardButton(say(language, 'register.edit'), registerData('entry.edit', ids), { inputs: 'none' }),
        ...(entry.kind === 'advice'
          ? [cardButton(say(language, 'register.addOwnWay'), registerData('entry.ownWay', ids), { inputs: 'none' })]
          : []),
      ],
    },
    language,
  );
}
