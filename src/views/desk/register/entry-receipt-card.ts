import { entryLimits } from '../../../domain/desk/entry';
import type { EntryReceipt } from '../../../domain/desk/register/register-card';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cardWithin } from '../../card-within';
import { cutText } from '../../../domain/cut-text';
import { registerData } from '../../register-press';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { entryLines } from './entry-lines';
import type { RegisterOptions } from './register-options';

/** Longest text of each area's own way: all of it, or what there is room for when many areas have one. */
const roomsForWays: readonly [number, ...number[]] = [entryLimits.ownWay, 200, 80, 20];

/** What was registered, with the buttons to correct it and to say how an area does it. */
export function entryReceiptCard(receipt: EntryReceipt, options: RegisterOptions): CardMessage {
  return cardWithin(roomsForWays, (room) => drawn(receipt, options, room));
}

function drawn(receipt: EntryReceipt, options: RegisterOptions, longestWay: number): CardMessage {
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
      lines: entryLines(receipt, { ...options, longestWay }),
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
