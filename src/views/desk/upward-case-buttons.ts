import { isOver, type Case } from '../../domain/desk/case';
import { isUnconfirmed, standingAnswer } from '../../domain/desk/upward/questions-of';
import type { Language } from '../../domain/language';
import { cardButton, type CardButton } from '../card-button';
import { upwardData, type UpwardVerb } from '../upward-press';
import { say } from '../words';

/** What those who lead the group can do upward with a case, for any card of theirs that shows it. */
export function upwardCaseButtons(
  about: Case,
  { groupId, language }: { readonly groupId: string; readonly language: Language },
): readonly CardButton[] {
  const { question, id } = about;
  const answer = question && standingAnswer(about, question.nth);
  const button = (title: string, verb: UpwardVerb) =>
    cardButton(title, upwardData(verb, { g: groupId, c: id, l: language }), { inputs: 'none' });
  const canTell = question !== undefined && (answer === undefined || isUnconfirmed(answer));
  const canRelease = answer !== undefined && !isUnconfirmed(answer) && about.visibility !== 'wide';
  return [
    ...(isOver(about)
      ? []
      : [
          button(say(language, question === undefined ? 'upward.sendUp' : 'upward.sendUpAgain'), 'up.sendUpForm'),
          ...(canTell ? [button(say(language, 'upward.tell'), 'up.toldForm')] : []),
        ]),
    ...(canRelease ? [button(say(language, 'upward.release'), 'up.release')] : []),
  ];
}
