import type { MeetingArea } from '../domain/meeting';
import type { FieldProblem } from '../domain/status-submission';
import type { View } from './view';
import { momentText } from './dates';
import { authorName } from './author-name';
import { levelMark } from './level-mark';
import { problemText } from './problem-text';
import { shownText } from './shown-text';
import type { StatusFormOptions } from './status-form-options';
import { say, type WordKey } from './words';
import { actionField } from './status-fields';

/** The box at the top of a status card that came back: what is wrong, or what has to be decided. */
export function statusNotice(area: MeetingArea, options: StatusFormOptions, isShortened: boolean): View {
  const lines = [
    ...problemLines(options),
    ...questionLines(area, options),
    ...(isShortened ? [plain(say(options.language, 'statusForm.shortened'))] : []),
  ];
  const isProblem = (options.problems ?? []).length > 0;
  return { hasNotice: lines.length > 0, noticeStyle: isProblem ? 'attention' : 'warning', notice: lines };
}

const plain = (text: string): View => ({ text, weight: 'default' });
const bold = (text: string): View => ({ text, weight: 'bolder' });

function problemLines({ problems = [], actions, language }: StatusFormOptions): View[] {
  if (problems.length === 0) return [];
  return [
    bold(say(language, 'statusForm.problems')),
    ...problems.slice(0, 20).map((problem) => plain(problemText(labelOf(problem), problem, language))),
  ];

  function labelOf({ field }: FieldProblem): string {
    const key = labels.get(field);
    if (key !== undefined) return say(language, key);
    const actionId = actionField(field)?.actionId;
    const number = 1 + actions.findIndex((action) => action.id === actionId);
    return say(language, actionField(field)?.kind === 'due' ? 'statusForm.actionDue' : 'statusForm.action', { number });
  }
}

const labels: ReadonlyMap<string, WordKey> = new Map([
  ['level', 'statusForm.level'],
  ['text', 'statusForm.text'],
  ['resourceLevel', 'statusForm.resourceLevel'],
  ['resources', 'statusForm.resources'],
  ['challenges', 'statusForm.challenges'],
  ['matter', 'statusForm.matter'],
  ['matterAreas', 'statusForm.matterAreas'],
  ['need', 'statusForm.need'],
  ['offer', 'statusForm.offer'],
  ['signal', 'statusForm.signal'],
  ['lookAgain', 'statusForm.lookAgain'],
]);

function questionLines(area: MeetingArea, { question, language }: StatusFormOptions): View[] {
  const { reply } = area;
  if (question === 'typedSomething') return [bold(say(language, 'statusForm.typedSomething'))];
  if (question !== 'seenOther' || reply === undefined) return [];
  const { level, text } = reply.content;
  return [
    bold(say(language, 'statusForm.seenOther', { name: authorName(reply, language, 'start') })),
    plain(say(language, 'statusForm.seenOtherWhen', { when: momentText(reply.at, area.timeZone, language) })),
    plain(levelMark(level, language).mark),
    ...(text === '' ? [] : [plain(shownText(text))]),
    bold(say(language, 'statusForm.seenOtherAsk')),
  ];
}
