import type { Summary, SummaryLine } from '../../../domain/desk/summary';
import type { SummaryNews } from '../../../domain/summary/news-of';
import type { Language } from '../../../domain/language';
import { bindCard } from '../../bind-card';
import type { View } from '../../view';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { levelMark } from '../../level-mark';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { lineName } from './summary-form-card';
import { summaryField } from './summary-form-fields';
import { summaryFrame } from './summary-frame';
import { summaryData, type SummaryOptions } from './summary-options';

/** News offered at a time; the rest is offered when these are decided. */
export const newsAtOnce = 8;

/** What has happened since the draft was made: what stands beside what it would be, to take in or not. */
export function summaryNewsCard(
  news: readonly SummaryNews[],
  { version, seen }: Pick<Summary, 'version' | 'seen'>,
  options: SummaryOptions,
): CardMessage {
  const { language } = options;
  const title = say(language, 'summaryNews.title');
  const rows = news
    .slice(0, newsAtOnce)
    .map((one, index) => newsRow(one, seen?.[one.fresh.key] === undefined, index + 1, language));
  const card = bindCard('summary-form', {
    ...summaryFrame(options),
    ...{ summary: title, title, rows },
    help: say(language, 'summaryNews.help'),
    buttons: [
      cardButton(say(language, 'summaryNews.save'), summaryData('summaryTakeIn', options, { r: version }), {
        style: 'positive',
      }),
      cardButton(say(language, 'summaryForm.back'), summaryData('summaryOpen', options), { inputs: 'none' }),
    ],
  });
  return { card, summary: title };
}

function newsRow({ fresh, standing }: SummaryNews, isUntouched: boolean, number: number, language: Language): View {
  const name = lineName(fresh, number, language);
  const said = ({ text, areaId, level }: SummaryLine) =>
    shownText(
      cutText([areaId === undefined ? '' : levelMark(level, language).mark, text].filter(Boolean).join(' · '), 800),
    );
  const line = (label: string, text: string) => labelledLine(`${label}: `, text);
  return {
    texts: [
      labelledLine('', say(language, `summary.section.${fresh.section}`)),
      ...(standing === undefined ? [] : [line(say(language, 'summaryNews.standing'), said(standing))]),
      line(say(language, 'summaryNews.fresh'), said(fresh)),
    ],
    lineInputs: [],
    introInputs: [],
    toggles: [
      {
        id: summaryField.takeIn(fresh.key),
        title: say(language, 'summaryNews.takeIn', { name }),
        // What the chair has written stays unless the chair says otherwise.
        value: String(isUntouched),
      },
    ],
  };
}
