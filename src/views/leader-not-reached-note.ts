import type { ChairNote } from '../domain/chair-note';
import type { NotReachedReason } from '../domain/delivery';
import type { Language } from '../domain/language';
import { knownName } from './known-name';
import { labelledLine } from './labelled-line';
import { notReachedText } from './not-reached-text';
import { shownText } from './shown-text';
import { say } from './words';

/** What a note to the chair says of a leader who did not get what was put to them, and what to do about it. */
export function leaderNotReachedNote(
  { title, leader, reason, hadCard }: Extract<ChairNote, { kind: 'leaderNotReached' }>,
  language: Language,
) {
  const key = hadCard === true ? 'leaderLater' : 'leader';
  return {
    title: say(language, `chairNote.${key}Title`),
    lines: [
      labelledLine(`${say(language, 'upward.matter')}: `, shownText(title)),
      labelledLine('', leaderNotReachedText(reason, knownName(leader.name, language), language)),
      labelledLine('', say(language, `chairNote.${key}Then`)),
    ],
    buttons: [],
  };
}

/** Why a leader was not reached. They need not be in the group's team, so the app comes by a policy and not by the team. */
export function leaderNotReachedText(reason: NotReachedReason, person: string, language: Language): string {
  return reason === 'notInstalled' || reason === 'unknownPerson'
    ? say(language, 'chairNote.leaderNoApp', { person })
    : notReachedText(reason, person, language);
}
