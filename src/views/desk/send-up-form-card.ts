import type { LocalDate } from '../../domain/calendar';
import { askKinds, type Case } from '../../domain/desk/case';
import type { LeaderChoice } from '../../domain/desk/upward/upward-card';
import { plusDays } from '../../domain/calendar-of-meetings/days';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import type { FormProblem } from '../form-problem';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { problemText } from '../problem-text';
import { shownText } from '../shown-text';
import type { RawForm } from '../status-fields';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { formCard } from './form-card';
import type { FormField } from './form-field';
import { leaderTitle } from './leader-title';
import { valueOf } from './read-text';
import { sendUpFields } from './upward-fields';
import type { UpwardOptions } from './upward-options';

/** What the form is drawn of. */
export interface SendUpFormOptions extends UpwardOptions {
  readonly about: Case;
  readonly leaders: readonly LeaderChoice[];
  /** Leaders of the group file who cannot be reached yet, as the chair knows them. */
  readonly unmet: readonly string[];
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: RawForm | undefined;
}

/** How long a leader has when the chair says nothing else. */
const usualDays = 7;

/** For the chair: to whom, what is asked, and all that the leader will see. Without a leader in reach it says what to do. */
export function sendUpFormCard(options: SendUpFormOptions): CardMessage {
  const { language, groupName, groupId, about, leaders, unmet, told } = options;
  const title = say(language, 'upward.sendUpTitle');
  const matter = labelledLine(`${say(language, 'upward.matter')}: `, shownText(about.title));
  const unmetLines = unmet.map((leader) =>
    labelledLine('', `⚠ ${say(language, 'upward.unmetLeader', { leader: shownText(leader) })}`),
  );
  if (leaders.length === 0) {
    const why = say(language, unmet.length === 0 ? 'upward.noLeaders' : 'upward.noMetLeaders');
    return noteCard(
      { title, group: shownText(groupName), lines: [matter, labelledLine('', why), ...unmetLines] },
      language,
    );
  }
  const problems = (options.problems ?? []).map((problem) =>
    problemText(labelOf(problem.field, options), problem, language),
  );
  const notice = [
    ...(told === undefined ? [] : [told]),
    ...(problems.length === 0 ? [] : [say(language, 'upward.formProblems'), ...problems]),
  ];
  const nth = (about.question?.nth ?? 0) + 1;
  return formCard(
    {
      ...{ title, notice, group: groupName },
      lines: [matter, labelledLine('', say(language, 'upward.sendUpIntro')), ...unmetLines],
      fields: fieldsOf(options),
      buttons: [
        cardButton(
          say(language, 'upward.sendUp'),
          upwardData('up.sendUp', { g: groupId, c: about.id, n: nth, l: language }),
          { style: 'positive' },
        ),
      ],
    },
    language,
  );
}

function fieldsOf(options: SendUpFormOptions): FormField[] {
  const { language, about, leaders, today, typed } = options;
  const value = (field: string, before: string) => (typed === undefined ? before : valueOf(typed, field));
  const field = (id: string, kind: FormField['kind'], more: Omit<FormField, 'id' | 'kind' | 'label'>): FormField => ({
    ...{ id, kind, label: labelOf(id, options) },
    ...more,
  });
  const before = about.question;
  return [
    field(sendUpFields.leader, 'choice', {
      value: value(sendUpFields.leader, before?.to.id ?? leaders[0]?.id ?? ''),
      choices: leaders.map((one) => ({ title: leaderTitle(one), value: one.id })),
      isRequired: true,
    }),
    field(sendUpFields.what, 'choice', {
      value: value(sendUpFields.what, before?.what ?? 'decide'),
      choices: askKinds.map((kind) => ({ title: say(language, `upward.whatChoice.${kind}`), value: kind })),
      isRequired: true,
    }),
    field(sendUpFields.text, 'text', {
      value: value(sendUpFields.text, before?.text ?? about.description),
      isRequired: true,
    }),
    field(sendUpFields.advice, 'text', { value: value(sendUpFields.advice, before?.advice ?? '') }),
    field(sendUpFields.against, 'toggle', { value: value(sendUpFields.against, String(before?.isAgainst ?? false)) }),
    field(sendUpFields.due, 'date', { value: value(sendUpFields.due, inAWhile(today)), isRequired: true }),
  ];
}

function labelOf(field: string, { language }: UpwardOptions): string {
  const labels: Readonly<Record<string, string>> = {
    [sendUpFields.leader]: say(language, 'upward.leader'),
    [sendUpFields.what]: say(language, 'upward.what'),
    [sendUpFields.text]: say(language, 'upward.text'),
    [sendUpFields.advice]: say(language, 'upward.adviceField'),
    [sendUpFields.against]: say(language, 'upward.against'),
    [sendUpFields.due]: say(language, 'upward.dueField'),
  };
  return labels[field] ?? field;
}

function inAWhile(today: LocalDate): LocalDate {
  return plusDays(today, usualDays);
}
