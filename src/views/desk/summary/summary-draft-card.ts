import type { SummaryLine } from '../../../domain/desk/summary';
import type { SummaryCard } from '../../../domain/summary/summary-card';
import type { Language } from '../../../domain/language';
import { bindCard } from '../../bind-card';
import type { View } from '../../view';
import { cardBudget, cardBytes } from '../../card-bytes';
import { cardButton, type CardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { dayText, momentText } from '../../dates';
import { levelMark } from '../../level-mark';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { draftPages, type DraftPage } from './draft-pages';
import { draftState } from './draft-state';
import { pageHeading } from './page-heading';
import { summaryFrame } from './summary-frame';
import { summaryData, type SummaryOptions } from './summary-options';

export type DraftFacts = Omit<Extract<SummaryCard, { card: 'summaryDraft' }>, 'card' | 'meeting'>;

/** Longest text of a line here, where it is read over and not changed; without any the lines are only counted. */
const rooms = [160, 80, 40, 0] as const;

/** The chair's working copy: every line with its mark, portion by portion, and what can be done with it. */
export function summaryDraftCard(facts: DraftFacts, options: SummaryOptions): CardMessage {
  const { language, meeting, timeZone, groupName } = options;
  const summary = say(language, 'summaryDraft.summary', {
    group: shownText(groupName),
    day: dayText(meeting.day, language, meeting.day),
  });
  const isPosted = facts.summary.state === 'posted';
  let card: object = {};
  for (const room of rooms) {
    const pages = draftPages(facts.summary).map((page) => pageView(page, { room, isPosted }, options));
    card = bindCard('summary-draft', {
      ...summaryFrame(options),
      summary,
      title: say(language, 'summaryDraft.title', { when: momentText(meeting.startsAt, timeZone, language) }),
      states: draftState(facts, options).map((text) => ({ text })),
      pages: [introView(facts, isPosted, options), ...pages],
      buttons: buttonsOf(facts, options),
    });
    if (cardBytes(card) <= cardBudget) break;
  }
  return { card, summary };
}

function introView({ summary: { intro } }: DraftFacts, isPosted: boolean, options: SummaryOptions): View {
  const { language } = options;
  const isWide = intro.visibility === 'wide' && intro.text !== '';
  return {
    heading: say(language, 'summaryDraft.intro'),
    lines: [
      {
        ...markOf(isWide, false, language),
        ...{ hasTitle: false, title: '' },
        text: intro.text === '' ? say(language, 'summaryDraft.noIntro') : shownText(cutText(intro.text, 160)),
      },
    ],
    hasButtons: !isPosted,
    buttons: isPosted
      ? []
      : [edit(say(language, 'summaryDraft.editIntro'), summaryData('summaryEdit', options, { s: 'intro', p: 0 }))],
  };
}

function pageView(
  page: DraftPage,
  { room, isPosted }: { readonly room: number; readonly isPosted: boolean },
  options: SummaryOptions,
): View {
  const { language } = options;
  const heading = pageHeading(page, language);
  const data = summaryData('summaryEdit', options, { s: page.section, p: page.page });
  return {
    heading,
    lines: room === 0 ? [] : page.lines.map((line) => lineView(line, room, language)),
    hasButtons: !isPosted,
    buttons: isPosted ? [] : [edit(say(language, 'summaryDraft.edit', { section: heading }), data)],
  };
}

function lineView(line: SummaryLine, room: number, language: Language): View {
  const { title = '', text, areaId, level, visibility, isLeftOut } = line;
  const levelText = areaId === undefined ? '' : levelMark(level, language).mark;
  const said = [levelText, cutText(text.replaceAll('\n', ' '), room)].filter((part) => part !== '').join(' · ');
  return {
    ...markOf(visibility === 'wide', isLeftOut, language),
    hasTitle: title !== '',
    title: `${shownText(cutText(title, 80))}: `,
    text: shownText(said),
  };
}

/** In words and by its shape, never by colour. */
function markOf(isWide: boolean, isLeftOut: boolean, language: Language): { hasMark: boolean; mark: string } {
  if (isLeftOut) return { hasMark: true, mark: `✕ ${say(language, 'summaryDraft.leftOut')}  ` };
  return isWide ? { hasMark: true, mark: `◆ ${say(language, 'summaryDraft.wide')}  ` } : { hasMark: false, mark: '' };
}

function buttonsOf({ summary, news }: DraftFacts, options: SummaryOptions): CardButton[] {
  const { language } = options;
  if (summary.state === 'posted') {
    return [edit(say(language, 'summaryDraft.correct'), summaryData('summaryCorrect', options))];
  }
  const preview = summaryData('summaryPreview', options, { p: 0 });
  return [
    cardButton(say(language, 'summaryDraft.preview'), preview, { style: 'positive', inputs: 'none' }),
    ...(news === 0 ? [] : [edit(say(language, 'summaryDraft.takeIn'), summaryData('summaryNews', options))]),
  ];
}

function edit(title: string, data: CardButton['data']): CardButton {
  return cardButton(title, data, { inputs: 'none' });
}
