import type { ChairNote } from '../domain/chair-note';
import type { Language } from '../domain/language';
import { knownName } from './known-name';
import { labelledLine } from './labelled-line';
import { notReachedText } from './not-reached-text';
import { shownText } from './shown-text';
import { say } from './words';

/** What a note to the chair says of a leader who did not get what was put to them, and what to do about it. */
export function leaderNotReachedNote(
  { title, leader, reason }: Extract<ChairNote, { kind: 'leaderNotReached' }>,
  language: Language,
) {
  const person = knownName(leader.name, language);
  // A leader need not be in the group's team, so the app comes by a policy and not by the team.
  const why =
    reason === 'notInstalled' || reason === 'unknownPerson'
      ? say(language, 'chairNote.leaderNoApp', { person })
      : notReachedText(reason, person, language);
  return {
    title: say(language, 'chairNote.leaderTitle'),
    lines: [
      labelledLine(`${say(language, 'upward.matter')}: `, shownText(title)),
      labelledLine('', why),
      labelledLine('', say(language, 'chairNote.leaderThen')),
    ],
    buttons: [],
  };
}
