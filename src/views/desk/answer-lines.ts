import type { Answer } from '../../domain/desk/case';
import { isUnconfirmed } from '../../domain/desk/upward/questions-of';
import type { Language } from '../../domain/language';
import type { View } from '../view';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';

/** What a leader answered, and how sure it is that it was the leader. */
export function answerLines(answer: Answer, language: Language): View[] {
  const { kind, text, by, recordedBy, passedTo } = answer;
  const leader = shownText(by.name);
  const label = say(language, `upward.answer.${kind}`);
  const said = kind === 'passed' ? shownText(passedTo?.name ?? '') : text === '' ? '' : shownText(text);
  return [
    labelledLine(`${say(language, 'upward.answerBy')}: `, leader),
    said === '' ? labelledLine(label, '.') : labelledLine(`${label}: `, said),
    ...(recordedBy === undefined
      ? []
      : [
          labelledLine(
            '',
            say(language, isUnconfirmed(answer) ? 'upward.toldUnconfirmed' : 'upward.toldConfirmed', {
              recorder: shownText(recordedBy.name),
              leader,
            }),
          ),
        ]),
  ];
}
