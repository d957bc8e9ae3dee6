import type { ChairNote } from '../domain/chair-note';
import type { Language } from '../domain/language';
import type { NamedPerson } from '../domain/person';
import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { cutText } from '../domain/cut-text';
import { engineData } from './engine-data';
import { formNotice } from './form-notice';
import type { FormProblem } from './form-problem';
import { inputText } from './input-text';
import { knownName } from './known-name';
import { labelledLine } from './labelled-line';
import { problemText } from './problem-text';
import { shownText } from './shown-text';
import type { RawForm } from './status-fields';
import { successorFields } from './successor-fields';
import { successorWords } from './successor-words';
import { say } from './words';

/** What the form for a new coordinator is drawn from. */
export interface SuccessorOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  /** Offered to begin with, and all there is where the client has no search: the group's people. */
  readonly people: readonly NamedPerson[];
  readonly problems?: readonly FormProblem[] | undefined;
  /** A sentence of a use case that refused, such as that nobody has that sign-in name. */
  readonly refused?: string | undefined;
  readonly typed?: RawForm | undefined;
}

/** So many people, with names so long, keep the card far inside the budget. */
const mostPeople = 100;
const longestName = 60;

/** Asks the chair who takes over a post of an area whose coordinator or deputy left: a search among the organisation's people, or a name. */
export function successorCard(
  about: Omit<Extract<ChairNote, { kind: 'vacant' }>, 'kind'>,
  options: SuccessorOptions,
): CardMessage {
  const { groupId, groupName, language, people, problems = [], refused, typed } = options;
  const words = successorWords(about.post);
  const title = say(language, words.title);
  const summary = say(language, words.summary, { area: shownText(about.areaName) });
  const person = knownName(about.personName, language);
  const label = (field: string) =>
    say(language, field === successorFields.person ? words.person : 'successor.signInName');
  const value = (field: keyof typeof successorFields) =>
    cutText(inputText(new Map(Object.entries(typed ?? {})).get(successorFields[field]) ?? ''), 200);
  const told = [
    ...problems.map((problem) => problemText(label(problem.field), problem, language)),
    ...(refused === undefined ? [] : [refused]),
  ];
  const card = bindCard('successor', {
    lang: language,
    summary,
    title,
    group: shownText(groupName),
    ...formNotice(say(language, words.problems), told),
    lines: [
      labelledLine(`${shownText(about.areaName)}: `, say(language, `chairNote.vacant.${about.reason}`, { person })),
      labelledLine('', say(language, words.todo)),
    ],
    words: {
      person: say(language, words.person),
      personHint: say(language, 'successor.personHint'),
      signInName: say(language, 'successor.signInName'),
      signInNameHint: say(language, 'successor.signInNameHint'),
    },
    person: value('person'),
    people: people
      .slice(0, mostPeople)
      .map(({ id, name }) => ({ title: shownText(cutText(name, longestName)), value: id })),
    signInName: value('signInName'),
    buttons: [
      cardButton(
        say(language, 'successor.save'),
        engineData('successor', { g: groupId, a: about.areaId, ...(about.post && { p: about.post }), l: language }),
        {
          style: 'positive',
        },
      ),
    ],
  });
  return { card, summary };
}
