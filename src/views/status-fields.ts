import type { MeetingArea } from '../domain/meeting';
import { textLimits, type ReplyContent } from '../domain/status-reply';

/** The inputs of the status card that every area has. */
export const statusFields = {
  level: 'level',
  text: 'text',
  resourceLevel: 'resourceLevel',
  resources: 'resources',
  challenges: 'challenges',
  matter: 'matter',
  matterAreas: 'matterAreas',
  need: 'need',
  offer: 'offer',
  signal: 'signal',
  lookAgain: 'lookAgain',
} as const;

/** In the data of a short card's buttons, by `cardKindKey`: only `shortFields` were on it. */
export const shortCard = 'short';
export const cardKindKey = 'c';

/** The text inputs of a short card; everything else lasts as it was. */
export const shortFields: readonly string[] = [statusFields.text, statusFields.need];

/** Longest text of each text input, in UTF-16 units. */
export const fieldLimits = {
  text: textLimits.line,
  resources: textLimits.resources,
  challenges: textLimits.challenges,
  matter: textLimits.raised,
  need: textLimits.raised,
  offer: textLimits.raised,
  signal: textLimits.raised,
} as const;

/** The choice that stands for no resource level, so that one can be taken back. */
export const noResourceLevel = 'none';

/** What stood in the inputs, by input id, exactly as typed: a card that has to be drawn again is filled with it. */
export type RawForm = Readonly<Record<string, string>>;

/** The input that says whether something raised earlier still stands. */
export function standsField(raisedId: string): string {
  return `stands.${raisedId}`;
}

/** The input that says whether an action is done; the id tells what the card showed, so that only changes count. */
export function doneField(actionId: string, shownDone: boolean): string {
  return `done.${shownDone ? 1 : 0}.${actionId}`;
}

/** The input for an action's due date; the id tells what the card showed. */
export function dueField(actionId: string, shownDue: string | undefined): string {
  return `due.${shownDue ?? '-'}.${actionId}`;
}

/** Reads an input id made by `doneField` or `dueField`. */
export function actionField(
  field: string,
): { readonly kind: 'done' | 'due'; readonly shown: string; readonly actionId: string } | undefined {
  const match = /^(?:(done)\.([01])|(due)\.(\d{4}-\d{2}-\d{2}|-))\.(.{1,80})$/s.exec(field);
  if (match === null) return undefined;
  const [, done, shownDone = '', , shownDue = '', actionId = ''] = match;
  return done === undefined ? { kind: 'due', shown: shownDue, actionId } : { kind: 'done', shown: shownDone, actionId };
}

/** What an area's card is filled with when it opens; without a level nothing is known of the area yet. */
export type Prefill = Omit<ReplyContent, 'level'> & { readonly level: ReplyContent['level'] | undefined };

/** This meeting's reply when there is one; else the lasting answers of the last one, with nothing raised. */
export function prefillOf(area: MeetingArea): Prefill {
  if (area.reply !== undefined) return area.reply.content;
  const last = area.previous?.content;
  return {
    level: last?.level,
    text: last?.text ?? '',
    resourceLevel: last?.resourceLevel,
    resources: last?.resources ?? '',
    challenges: last?.challenges ?? '',
    signal: { text: '' },
    need: '',
    offer: '',
    matter: { text: '', areas: [] },
    ended: [],
  };
}
