import type { Language } from '../../../src/domain/language';
import { renderWide } from '../../../src/domain/summary/render-wide';
import type { CardMessage } from '../../../src/views/card-message';
import { approveWideCard } from '../../../src/views/desk/summary/approve-wide-card';
import { summaryCard } from '../../../src/views/desk/summary/summary-card';
import { summaryDraftCard } from '../../../src/views/desk/summary/summary-draft-card';
import { summaryFormCard } from '../../../src/views/desk/summary/summary-form-card';
import { summaryNewsCard } from '../../../src/views/desk/summary/summary-news-card';
import { summaryNoteCard } from '../../../src/views/desk/summary/summary-note-cards';
import { summaryPreviewCard } from '../../../src/views/desk/summary/summary-preview-card';
import { wideSummaryCard } from '../../../src/views/desk/summary/wide-summary-card';
import {
  aLine,
  approver,
  aPublication,
  aSummary,
  chair,
  fullSummary,
  meeting,
  summaryOptions,
} from './summary-samples';

type Make = (language: Language) => CardMessage;

const texts = [
  'Alt går som det skal.',
  'Fem syke på natt, og ingen vikarer å få.\nUtfordringer: hjemmetjenesten må velge bort noe.',
  'Skaffe aggregat til sykehjemmet – Kari Nordmann, frist 1. desember',
];
const lines = fullSummary((index) => texts[index % texts.length] ?? '').lines.filter((_, index) => index % 3 === 0);
const marked = lines.map((line, index) => ({
  ...line,
  visibility: index % 4 === 0 ? ('wide' as const) : ('group' as const),
  isLeftOut: index === 5,
}));
const intro = { text: 'Møtet handlet mest om strømmen.\nNeste møte er tirsdag.', visibility: 'wide' as const };
const withMarks = aSummary({ lines: marked, intro });
const approved = { by: approver, at: '2026-11-24T11:00:00.000Z', isApproved: true, comment: '' };
const returned = { ...approved, isApproved: false, comment: 'Ta ut navnet på sykehjemmet.' };
const draft = { summary: withMarks, news: 0, approver: undefined };
const asked = { wide: renderWide(withMarks), wideSince: 3, approval: undefined };

const news = [
  { fresh: aLine({ key: 'action.ny', text: 'Nytt punkt' }), standing: undefined },
  {
    fresh: aLine({
      key: 'area.helse',
      section: 'situation',
      title: 'Helse',
      areaId: 'helse',
      level: 'critical',
      text: 'Verre',
    }),
    standing: aLine({ key: 'area.helse', section: 'situation', title: 'Helse', areaId: 'helse', text: 'Bedre' }),
  },
];

const page = { part: 'situation', page: 0 } as const;
const formOf = (
  summary: Parameters<typeof summaryFormCard>[0],
  ...rest: [Parameters<typeof summaryFormCard>[1], Parameters<typeof summaryFormCard>[2]]
) => {
  const card = summaryFormCard(summary, ...rest);
  if (card === undefined) throw new Error('There is no such portion.');
  return card;
};

/** Every card about a summary in every state. */
export const summaryCatalogue: Readonly<Record<string, Make>> = {
  'summary draft': (language) => summaryDraftCard(draft, summaryOptions(language)),
  'summary draft: news, saved': (language) =>
    summaryDraftCard({ ...draft, news: 3 }, summaryOptions(language, { told: ['Lagret.'] })),
  'summary draft: nothing in it': (language) =>
    summaryDraftCard({ ...draft, summary: aSummary({ lines: [] }) }, summaryOptions(language)),
  'summary draft: sent back': (language) =>
    summaryDraftCard(
      { ...draft, summary: { ...withMarks, approval: returned }, approver: 'Ola Fjeld' },
      summaryOptions(language),
    ),
  'summary draft: awaiting approval': (language) =>
    summaryDraftCard(
      { ...draft, summary: { ...withMarks, state: 'awaitingApproval' }, approver: '' },
      summaryOptions(language),
    ),
  'summary draft: approved': (language) =>
    summaryDraftCard(
      { ...draft, summary: { ...withMarks, state: 'approved', approval: approved }, approver: 'Ola Fjeld' },
      summaryOptions(language),
    ),
  'summary draft: posted, news': (language) =>
    summaryDraftCard(
      { ...draft, news: 1, summary: { ...withMarks, state: 'posted', posted: 1 } },
      summaryOptions(language),
    ),
  'summary draft: correction': (language) =>
    summaryDraftCard({ ...draft, summary: { ...withMarks, posted: 1 } }, summaryOptions(language)),
  'summary form: situation': (language) => formOf(withMarks, page, summaryOptions(language)),
  'summary form: actions, problems': (language) =>
    formOf(
      withMarks,
      { part: 'action', page: 1 },
      { ...summaryOptions(language, { told: ['Skriv noe.', 'For langt.'] }), typed: { 'text.action.26': 'Skrevet' } },
    ),
  'summary form: intro': (language) => formOf(withMarks, { part: 'intro', page: 0 }, summaryOptions(language)),
  'summary news': (language) => summaryNewsCard(news, withMarks, summaryOptions(language)),
  'summary preview: nothing wide': (language) =>
    summaryPreviewCard(aSummary({ lines }), { approver: undefined, page: 0 }, summaryOptions(language)),
  'summary preview: both': (language) =>
    summaryPreviewCard(withMarks, { approver: undefined, page: 0 }, summaryOptions(language)),
  'summary preview: needs approval': (language) =>
    summaryPreviewCard(withMarks, { approver: 'Ola Fjeld', page: 0 }, summaryOptions(language)),
  'summary preview: awaiting approval': (language) =>
    summaryPreviewCard(
      { ...withMarks, state: 'awaitingApproval' },
      { approver: 'Ola Fjeld', page: 0 },
      summaryOptions(language),
    ),
  'summary preview: two pages': (language) =>
    summaryPreviewCard(
      fullSummary(() => 'x'.repeat(400), { intro }),
      { approver: undefined, page: 0 },
      summaryOptions(language),
    ),
  'approve wide': (language) => approveWideCard({ ...asked, state: 'awaitingApproval' }, summaryOptions(language)),
  'approve wide: approved': (language) =>
    approveWideCard({ ...asked, state: 'approved', approval: approved }, summaryOptions(language)),
  'approve wide: sent back': (language) =>
    approveWideCard({ ...asked, wide: undefined, state: 'draft', approval: returned }, summaryOptions(language)),
  'approve wide: withdrawn': (language) =>
    approveWideCard({ ...asked, wide: undefined, state: 'draft' }, summaryOptions(language)),
  'approve wide: posted': (language) =>
    approveWideCard({ ...asked, state: 'posted', approval: approved }, summaryOptions(language)),
  'summary: in the thread': (language) =>
    summaryCard(
      {
        publication: aPublication({ lines: marked, intro, wentWide: true, approvedBy: approver }),
        corrects: undefined,
        newer: undefined,
      },
      summaryOptions(language),
    ),
  'summary: correction with a newer one': (language) =>
    summaryCard(
      {
        publication: aPublication({ nth: 2, by: chair }),
        corrects: '2026-11-24T10:00:00.000Z',
        newer: '2026-11-26T10:00:00.000Z',
      },
      summaryOptions(language),
    ),
  'summary: wide': (language) => {
    const wide = renderWide(withMarks);
    if (wide === undefined) throw new Error('Nothing is marked.');
    return wideSummaryCard(wide, { ...summaryOptions(language), corrects: '2026-11-24T10:00:00.000Z' });
  },
  'summary: to the deputy chair': (language) =>
    summaryNoteCard({ card: 'summaryAsk', meeting, isPosted: false }, summaryOptions(language)),
  'summary: to the deputy chair, posted meanwhile': (language) =>
    summaryNoteCard({ card: 'summaryAsk', meeting, isPosted: true }, summaryOptions(language)),
  'summary: late': (language) => summaryNoteCard({ card: 'summaryLate', meeting }, summaryOptions(language)),
  'summary: the approver says yes': (language) =>
    summaryNoteCard({ card: 'approverAnswered', meeting, approval: approved }, summaryOptions(language)),
  'summary: the approver says no': (language) =>
    summaryNoteCard({ card: 'approverAnswered', meeting, approval: returned }, summaryOptions(language)),
};
