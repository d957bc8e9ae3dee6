import type { Case } from '../../../domain/desk/case';
import { mayBecome } from '../../../domain/desk/case-changes/may-become';
import { assignmentOf } from '../../../domain/desk/upward/assignment';
import { agendaData, type AgendaVerb } from '../../agenda-press';
import { cardButton, type CardButton } from '../../card-button';
import { say } from '../../words';
import { deliverSheet } from '../deliver-sheet';
import type { FormSheet } from '../form-card';
import { guestSheets } from '../guests/guest-sheets';
import { upwardCaseButtons } from '../upward-case-buttons';
import type { CaseOptions } from './case-options';
import { caseFields, noCaseChoice } from './case-fields';

/** What can be done with a case by one press, as it stands. */
export function caseButtons(about: Case, { groupId, language, mayChange }: CaseOptions): CardButton[] {
  const { id, state, version } = about;
  const data = (verb: AgendaVerb) => agendaData(verb, { g: groupId, c: id, n: version, l: language });
  const isOver = mayBecome(state, 'raised');
  const chairs = [
    ...(mayBecome(state, 'onAgenda')
      ? [cardButton(say(language, 'groupCase.toAgenda'), data('case.toAgenda'), { inputs: 'none' })]
      : []),
    ...(isOver ? [cardButton(say(language, 'groupCase.reopen'), data('case.reopen'), { inputs: 'none' })] : []),
    ...upwardCaseButtons(about, { groupId, language }),
  ];
  const list = cardButton(say(language, 'groupCase.backToList'), agendaData('case.list', { g: groupId, l: language }), {
    inputs: 'none',
  });
  return [...(mayChange ? chairs : []), list];
}

/** What can be done with a case when something is filled in. */
export function caseSheets(about: Case, options: CaseOptions): FormSheet[] {
  const { groupId, language, people } = options;
  const { id, state, version, owner, due } = about;
  const save = (title: string, verb: AgendaVerb, style: 'positive' | 'destructive') =>
    cardButton(title, agendaData(verb, { g: groupId, c: id, n: version, l: language }), { style });
  const known = people.some((person) => person.id === owner?.id) || owner === undefined ? people : [owner, ...people];
  const work: FormSheet = {
    title: say(language, 'groupCase.work'),
    fields: [
      {
        id: caseFields.owner,
        label: say(language, 'groupCase.owner'),
        kind: 'choice',
        value: owner?.id ?? noCaseChoice,
        choices: [
          { title: say(language, 'log.noOwner'), value: noCaseChoice },
          ...known.map((person) => ({ title: person.name, value: person.id })),
        ],
      },
      { id: caseFields.due, label: say(language, 'groupCase.due'), kind: 'date', value: due ?? '' },
    ],
    save: save(say(language, 'groupCase.workDo'), 'case.work', 'positive'),
  };
  const close: FormSheet = {
    title: say(language, 'groupCase.close'),
    fields: [{ id: caseFields.closeText, label: say(language, 'groupCase.closeText'), kind: 'text' }],
    save: save(say(language, 'groupCase.closeDo'), 'case.close', 'positive'),
  };
  const drop: FormSheet = {
    title: say(language, 'groupCase.dropIt'),
    fields: [{ id: caseFields.dropText, label: say(language, 'groupCase.dropText'), kind: 'text', isRequired: true }],
    save: save(say(language, 'groupCase.dropDo'), 'case.drop', 'destructive'),
  };
  return [
    ...deliverSheet(assignmentOf(about), { groupId, language }),
    ...(mayBecome(state, 'inProgress') ? [work] : []),
    ...guestSheets(about, options),
    ...(mayBecome(state, 'closed') ? [close] : []),
    ...(mayBecome(state, 'dropped') ? [drop] : []),
  ];
}
