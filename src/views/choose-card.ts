import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { cutText } from '../domain/cut-text';
import { inputText } from './input-text';
import { shownText } from './shown-text';
import { say } from './words';

/** What a person with several groups or areas is asked. */
export interface ChooseOptions {
  readonly language: Language;
  readonly command: string;
  /** What was written after the command; comes back with the choice. */
  readonly argument?: string | undefined;
  readonly question: string;
  readonly choices: readonly {
    readonly groupId: string;
    readonly areaId?: string | undefined;
    readonly title: string;
  }[];
}

/** Teams shows six buttons on a card; more choices become a list. */
const mostButtons = 6;

/** Every button carries the argument twice, so a long one goes with the list and its single button. */
const longestRepeated = 500;

/** Asks which group or area a command is about: a button for each, or a list when there are many. */
export function chooseCard({ language, command, argument = '', question, choices }: ChooseOptions): CardMessage {
  const isLong = choices.length > mostButtons || argument.length > longestRepeated;
  const data = {
    v: 1,
    verb: 'choose',
    l: language,
    command,
    ...(argument === '' ? {} : { t: cutText(inputText(argument), 4000) }),
  } as const;
  const titled = choices.map((choice) => ({ ...choice, title: shownText(cutText(choice.title, 100)) }));
  const card = bindCard('choose', {
    lang: language,
    summary: question,
    title: question,
    isLong,
    words: { choice: say(language, 'choose.choice'), missing: say(language, 'choose.missing') },
    choices: titled.map(({ title, groupId, areaId }) => ({
      title,
      value: areaId === undefined ? groupId : `${groupId}:${areaId}`,
    })),
    buttons: isLong
      ? [cardButton(say(language, 'choose.go'), data, { style: 'positive' })]
      : titled.map(({ title, groupId, areaId }) =>
          cardButton(title, { ...data, g: groupId, ...(areaId === undefined ? {} : { a: areaId }) }),
        ),
  });
  return { card, summary: question };
}
