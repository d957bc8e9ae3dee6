import type { Language } from '../domain/language';
import { awayField } from './away-field';
import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { cutText } from '../domain/cut-text';
import { engineData } from './engine-data';
import { formNotice } from './form-notice';
import type { FormProblem } from './form-problem';
import { inputText } from './input-text';
import { problemText } from './problem-text';
import { shownText } from './shown-text';
import { say } from './words';

/** Why the form is shown. */
export interface AwayFormOptions {
  readonly language: Language;
  /** What was written after the command and is no date. */
  readonly notUnderstood?: string | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  /** A sentence of a use case that refused. */
  readonly refused?: string | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** Asks for the last day away, when no date was written or it could not be read. */
export function awayFormCard({ language, notUnderstood = '', problems = [], ...more }: AwayFormOptions): CardMessage {
  const title = say(language, 'away.formTitle');
  const until = say(language, 'away.until');
  const written = cutText(shownText(notUnderstood), 60);
  const told = [
    ...(notUnderstood === '' ? [] : [say(language, 'away.notUnderstood', { text: written })]),
    ...problems.map((problem) => problemText(until, problem, language)),
    ...(more.refused === undefined ? [] : [more.refused]),
  ];
  const typed = new Map(Object.entries(more.typed ?? {})).get(awayField) ?? '';
  const card = bindCard('away-form', {
    lang: language,
    summary: title,
    title,
    ...formNotice(say(language, 'away.problems'), told),
    words: { until, untilMissing: say(language, 'away.untilMissing') },
    day: cutText(inputText(typed), 40),
    buttons: [cardButton(say(language, 'away.save'), engineData('away', { l: language }), { style: 'positive' })],
  });
  return { card, summary: title };
}
