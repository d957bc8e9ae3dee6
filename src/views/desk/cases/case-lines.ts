import type { Case } from '../../../domain/desk/case';
import { dayIn } from '../../../domain/calendar';
import { mostShownAnswers } from './most-shown-answers';
import type { View } from '../../view';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { listText } from '../../list-text';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { placeOfOrigin } from '../agenda/place-of-origin';
import { guestLines } from '../guests/guest-lines';
import type { CaseOptions } from './case-options';

interface Room {
  readonly text: number;
  readonly history: number;
}

/** All that the group knows of a case, line by line. */
export function caseLines(about: Case, options: CaseOptions, room: Room): View[] {
  const { language, timeZone, today } = options;
  const { title, description, state, isUrgent, origin, raisedBy, raisedAt, areas, owner, due } = about;
  const day = (at: string) => dayText(dayIn(timeZone, at), language, today);
  const line = (label: string, text: string) => labelledLine(`${label}: `, shownText(cutText(text, room.text)));
  const by = say(language, 'groupCase.raisedBy', { name: raisedBy.name, day: day(raisedAt) });
  return [
    labelledLine(
      description === '' ? shownText(title) : `${shownText(title)}\n`,
      shownText(cutText(description, room.text)),
    ),
    line(
      say(language, 'groupCase.stateLabel'),
      [say(language, `groupCase.state.${state}`), ...(isUrgent ? [`◆ ${say(language, 'agenda.urgent')}`] : [])].join(
        ' · ',
      ),
    ),
    line(say(language, 'groupCase.raisedLabel'), `${by}, ${placeOfOrigin(origin, language)}`),
    ...(areas.length === 0
      ? []
      : [
          line(
            say(language, 'groupCase.areasLabel'),
            listText(
              areas.map(({ name }) => name),
              language,
            ),
          ),
        ]),
    ...(owner === undefined && due === undefined
      ? []
      : [line(say(language, 'groupCase.ownerLabel'), owner?.name ?? say(language, 'groupCase.noOwner'))]),
    ...(due === undefined ? [] : [line(say(language, 'groupCase.dueLabel'), dayText(due, language, today))]),
    ...upLines(about, options, line),
    ...guestLines(about, language, { line, day }),
    ...historyLines(about, options, room, day),
  ];
}

/** What went up to the leadership and came back. */
function upLines(
  { question, answers, delivery, reaction }: Case,
  { language }: CaseOptions,
  line: (label: string, text: string) => View,
): View[] {
  const told = (name: string, text: string) =>
    text === '' ? name : say(language, 'groupCase.question', { name, text });
  return [
    ...(question === undefined
      ? []
      : [line(say(language, 'groupCase.questionLabel'), told(question.to.name, question.text))]),
    ...answers.slice(-mostShownAnswers).map(({ by, kind, text, recordedBy, confirmedAt }) => {
      const who = say(language, `agenda.answer.${kind}`, { name: by.name });
      const isUnconfirmed = recordedBy !== undefined && confirmedAt === undefined;
      const name = isUnconfirmed ? `${who} (${say(language, 'agenda.unconfirmed')})` : who;
      return line(say(language, 'groupCase.answerLabel'), told(name, text));
    }),
    ...(delivery === undefined
      ? []
      : [line(say(language, 'groupCase.deliveryLabel'), told(delivery.by.name, delivery.text))]),
    ...(reaction === undefined
      ? []
      : [line(say(language, 'groupCase.reactionLabel'), told(reaction.by.name, reaction.text))]),
  ];
}

/** Newest last, as it happened. */
function historyLines({ history }: Case, { language }: CaseOptions, room: Room, day: (at: string) => string): View[] {
  const told = history.slice(-room.history).map(({ at, by, what, text = '' }) => {
    const done = say(language, 'groupCase.historyLine', {
      day: day(at),
      what: say(language, `groupCase.change.${what}`),
      name: by.name,
    });
    return text === '' ? done : `${done}: ${cutText(text.replaceAll('\n', ' '), 200)}`;
  });
  return [labelledLine(`${say(language, 'groupCase.historyLabel')}:\n`, shownText(told.join('\n')))];
}
