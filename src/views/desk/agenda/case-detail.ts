import type { AgendaItemOf } from '../../../domain/agenda/agenda-item';
import type { Case } from '../../../domain/desk/case';
import { contributionsOf } from '../../../domain/desk/guests/guests-of';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { listText } from '../../list-text';
import { say } from '../../words';
import type { DetailOptions, ItemDetail } from './detail-options';
import { placeOfOrigin } from './place-of-origin';

/** A case on an agenda: where it comes from and where it is, and what was said last. */
export function caseDetail({ about, section }: AgendaItemOf<'case'>, options: DetailOptions): ItemDetail {
  const { language, day, most } = options;
  const { origin, areas, isUrgent, owner, due, question, state, description } = about;
  const contributed = contributionsOf(about).length;
  const isOver = state === 'closed' || state === 'dropped';
  const dueText = (date: string | undefined) =>
    date === undefined ? [] : [say(language, 'log.due', { day: dayText(date, language, day) })];
  const marks = [
    ...(isUrgent ? [`◆ ${say(language, 'agenda.urgent')}`] : []),
    ...(isOver ? [`✓ ${say(language, `groupCase.state.${state}`)}`] : []),
    placeOfOrigin(origin, language),
    ...(areas.length === 0
      ? []
      : [
          say(language, 'agenda.concerns', {
            areas: listText(
              areas.map(({ name }) => name),
              language,
            ),
          }),
        ]),
    ...(owner === undefined ? [] : [owner.name]),
    ...(contributed === 0 ? [] : [say(language, 'agenda.contributions', { count: contributed })]),
    ...(state === 'sentUp' && question !== undefined
      ? [say(language, 'agenda.waitsFor', { name: question.to.name }), ...dueText(question.due)]
      : dueText(due)),
  ];
  const told = section === 'answers' ? answerText(about, options) : description;
  return { marks, lines: told === '' || most === 0 ? [] : [cutText(told, most)] };
}

/** What the leadership said last: an answer, or what it says to a delivery. */
function answerText({ answers, reaction }: Case, { language }: Pick<DetailOptions, 'language'>): string {
  const answer = answers.findLast(({ kind }) => kind !== 'passed');
  if (reaction !== undefined && (answer === undefined || reaction.at > answer.at)) {
    return joined(say(language, 'agenda.answer.reacted', { name: reaction.by.name }), reaction.text);
  }
  if (answer === undefined) return '';
  const { kind, by, text, recordedBy, confirmedAt } = answer;
  const isUnconfirmed = recordedBy !== undefined && confirmedAt === undefined;
  const who = say(language, `agenda.answer.${kind}`, { name: by.name });
  return joined(isUnconfirmed ? `${who} (${say(language, 'agenda.unconfirmed')})` : who, text);
}

function joined(who: string, text: string): string {
  return text === '' ? who : `${who}: ${text}`;
}
