import type { ChairNote } from '../domain/chair-note';
import type { NotReachedReason } from '../domain/delivery';
import type { Language } from '../domain/language';
import { labelledLine } from './labelled-line';
import { notReachedText } from './not-reached-text';
import { pickedName } from './setup/picked-name';
import { shownText } from './shown-text';
import { say } from './words';

/** What a note to the chair says of a guest who did not get the case they were asked in for, and what to do about it. */
export function guestNotReachedNote(
  { title, guest, reason, hadCard }: Extract<ChairNote, { kind: 'guestNotReached' }>,
  language: Language,
) {
  const key = hadCard === true ? 'guestLater' : 'guest';
  const then = reason === 'guestAccount' ? 'chairNote.guestAccountThen' : (`chairNote.${key}Then` as const);
  return {
    title: say(language, `chairNote.${key}Title`),
    lines: [
      labelledLine(`${say(language, 'groupCase.heading')}: `, shownText(title)),
      labelledLine('', guestNotReachedText(reason, pickedName(guest, language), language)),
      labelledLine('', say(language, then)),
    ],
    buttons: [],
  };
}

/** Why a guest was not reached. They need not be in the group's team, so it is not there that the app is missing. */
export function guestNotReachedText(reason: NotReachedReason, person: string, language: Language): string {
  return reason === 'notInstalled' || reason === 'unknownPerson'
    ? say(language, 'chairNote.guestNoApp', { person })
    : notReachedText(reason, person, language);
}
