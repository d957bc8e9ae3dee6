import type { ActionLogOptions } from './action-log-options';
import type { ActionLog, ActionLogRow } from '../domain/action-log';
import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { actionLogChoice } from './action-log-choice';
import type { View } from './view';
import { dayText } from './dates';
import { overdueMark } from './overdue-mark';
import { shownText } from './shown-text';
import { say } from './words';

/** Everything `cards/action-log.json` is filled with, for the first `open` and `done` ones. */
export function actionLogView(
  log: ActionLog,
  { language, groupName, today, change }: ActionLogOptions,
  most: { readonly open: number; readonly done: number },
): View {
  const overdue = log.open.filter((row) => row.overdue).length;
  const open = log.open.length;
  const sections = [
    {
      title: say(language, 'log.open'),
      rows: log.open.slice(0, most.open).map((row) => openRow(row, language, today)),
      hasMore: open > most.open,
      more: say(language, 'log.moreOpen', { count: open - most.open }),
    },
    {
      title: say(language, 'log.done'),
      rows: log.done.slice(0, most.done).map((row) => doneRow(row, language, today)),
      hasMore: log.done.length > most.done,
      more: say(language, 'log.moreDone', { count: log.done.length - most.done }),
    },
  ];
  return {
    lang: language,
    summary: say(language, 'log.summary', { group: shownText(groupName), open }),
    title: say(language, 'log.title'),
    group: shownText(groupName),
    count: ` · ${say(language, 'log.count', { open, overdue })}`,
    isEmpty: open + log.done.length === 0,
    empty: say(language, 'log.empty', { command: say(language, 'command.action') }),
    sections: sections.filter(({ rows, hasMore }) => rows.length > 0 || hasMore),
    ...actionLogChoice(change, language),
  };
}

function openRow({ action, overdue, ageDays }: ActionLogRow, language: Language, today: LocalDate): View {
  const facts = [
    action.due === undefined
      ? say(language, 'log.noDue')
      : say(language, 'log.due', { day: dayText(action.due, language, today) }),
    action.owner?.name ?? say(language, 'log.noOwner'),
    action.area?.name ?? say(language, 'log.wholeGroup'),
    say(language, 'log.age', { days: ageDays }),
  ];
  return {
    text: shownText(action.text),
    hasMark: overdue,
    mark: `${overdueMark(language)} · `,
    color: 'attention',
    facts: shownText(facts.join(' · ')),
  };
}

function doneRow({ action }: ActionLogRow, language: Language, today: LocalDate): View {
  const day =
    action.doneOn === undefined ? '' : say(language, 'log.doneOn', { day: dayText(action.doneOn, language, today) });
  const facts = [
    action.owner?.name ?? say(language, 'log.noOwner'),
    action.area?.name ?? say(language, 'log.wholeGroup'),
  ];
  return {
    text: shownText(action.text),
    hasMark: day !== '',
    mark: `✓ ${day} · `,
    color: 'good',
    facts: shownText(facts.join(' · ')),
  };
}
