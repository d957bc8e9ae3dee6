import type { ChairNote } from '../domain/chair-note';
import type { Language } from '../domain/language';
import { cardButton } from './card-button';
import { knownName } from './known-name';
import { labelledLine } from './labelled-line';
import { shownText } from './shown-text';
import { upwardData } from './upward-press';
import { say } from './words';

/** What a note to the chair says of a leader who has left before answering, with the ways to get an answer. */
export function leaderLeftNote(
  { caseId, title, leader, reason }: Extract<ChairNote, { kind: 'leaderLeft' }>,
  { groupId, language }: { readonly groupId: string; readonly language: Language },
) {
  const data = (verb: 'up.toldForm' | 'up.sendUpForm') => upwardData(verb, { g: groupId, c: caseId, l: language });
  return {
    title: say(language, 'chairNote.leaderLeftTitle'),
    lines: [
      labelledLine(`${say(language, 'upward.matter')}: `, shownText(title)),
      labelledLine('', say(language, `chairNote.vacant.${reason}`, { person: knownName(leader.name, language) })),
      labelledLine('', say(language, 'chairNote.leaderLeftDo')),
    ],
    buttons: [
      cardButton(say(language, 'upward.sendUpAgain'), data('up.sendUpForm'), { inputs: 'none' }),
      cardButton(say(language, 'upward.tell'), data('up.toldForm'), { inputs: 'none' }),
    ],
  };
}
