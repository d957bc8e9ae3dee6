import type { ActionFormOptions } from './action-form-options';
import type { Language } from '../domain/language';
import { actionFields, actionTextLimit, noChoice } from './action-form-fields';
import { actionFormMore } from './action-form-more';
import { bindCard } from './bind-card';
import type { View } from './view';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { cardWithin } from './card-within';
import { cutText } from '../domain/cut-text';
import { inputText } from './input-text';
import { problemText } from './problem-text';
import { shownText } from './shown-text';
import { say } from './words';

interface Room {
  readonly typed: number;
  readonly names: number;
  /** So many of those who can have the action; whoever was chosen is always among them. */
  readonly people: number;
}

const rooms: readonly [Room, ...Room[]] = [
  { typed: 10_000, names: 256, people: Number.MAX_SAFE_INTEGER },
  { typed: 1000, names: 40, people: 120 },
  { typed: 1000, names: 24, people: 80 },
];

/** The form that asks for a new action's text, owner, area and due date. Long names and lists give way to the card budget. */
export function actionFormCard(options: ActionFormOptions): CardMessage {
  const summary = summaryOf(options, options.language);
  return cardWithin(rooms, (room) => ({ card: bindCard('action-form', viewOf(options, room)), summary }));
}

function viewOf(options: ActionFormOptions, room: Room): View {
  const { language, groupId, actionId, people, areas, problems = [], refused, told } = options;
  const typed = new Map(Object.entries(options.typed ?? {}));
  const value = (field: string, before: string, most = 100) => cutText(inputText(typed.get(field) ?? before), most);
  const choice = (title: string, id: string) => ({ title: shownText(cutText(title, room.names)), value: id });
  const chosen = typed.get(actionFields.owner);
  const offered = people.filter(({ id }, index) => index < room.people || id === chosen);
  const data = { v: 1, verb: 'action.save', g: groupId, id: actionId, l: language } as const;
  return {
    lang: language,
    summary: summaryOf(options, language),
    title: say(language, 'actionForm.title'),
    hasNotice: problems.length > 0 || refused !== undefined || told !== undefined,
    notice: [
      { text: told ?? say(language, 'actionForm.problems'), weight: 'bolder' },
      ...problems.map((problem) => ({
        text: problemText(labelOf(problem.field, language), problem, language),
        weight: 'default',
      })),
      ...(refused === undefined ? [] : [{ text: refused, weight: 'default' }]),
    ],
    words: {
      text: say(language, 'actionForm.text'),
      textMissing: say(language, 'actionForm.textMissing'),
      owner: say(language, 'actionForm.owner'),
      area: say(language, 'actionForm.area'),
      due: say(language, 'actionForm.due'),
    },
    text: value(actionFields.text, options.text, room.typed),
    owner: value(actionFields.owner, noChoice),
    owners: [choice(say(language, 'actionForm.noOwner'), noChoice), ...offered.map(({ id, name }) => choice(name, id))],
    area: value(actionFields.area, noChoice),
    areas: [choice(say(language, 'actionForm.wholeGroup'), noChoice), ...areas.map(({ id, name }) => choice(name, id))],
    due: value(actionFields.due, ''),
    more: actionFormMore(options, value, choice),
    buttons: [cardButton(say(language, 'actionForm.save'), data, { style: 'positive' })],
  };
}

function summaryOf({ text, typed }: ActionFormOptions, language: Language): string {
  const shown = cutText(shownText(typed?.[actionFields.text] ?? text), actionTextLimit).trim();
  return shown === '' ? say(language, 'actionForm.title') : say(language, 'actionForm.summary', { text: shown });
}

function labelOf(field: string, language: Language): string {
  if (field === actionFields.owner) return say(language, 'actionForm.owner');
  if (field === actionFields.area) return say(language, 'actionForm.area');
  if (field === actionFields.caseId) return say(language, 'register.case');
  if (field === actionFields.focusArea) return say(language, 'register.focusArea');
  return say(language, field === actionFields.due ? 'actionForm.due' : 'actionForm.text');
}
