import { describe, expect, it } from '@jest/globals';
import { isTooWide, wideLimits } from '../../../src/domain/summary/is-too-wide';
import { renderWide } from '../../../src/domain/summary/render-wide';
import { cardBudget, cardBytes } from '../../../src/views/card-bytes';
import { approveWideCard } from '../../../src/views/desk/summary/approve-wide-card';
import { draftPages } from '../../../src/views/desk/summary/draft-pages';
import { summaryCard } from '../../../src/views/desk/summary/summary-card';
import { summaryDraftCard } from '../../../src/views/desk/summary/summary-draft-card';
import { summaryFormCard } from '../../../src/views/desk/summary/summary-form-card';
import { summaryNewsCard } from '../../../src/views/desk/summary/summary-news-card';
import { summaryPreviewCard } from '../../../src/views/desk/summary/summary-preview-card';
import { textsOf } from '../card-check';
import { aLine, aPublication, aSummary, fullSummary, summaryOptions } from './summary-samples';

/** The dearest characters: two UTF-16 units each in JSON, or a unit that gets a companion. */
const dear = ['"', '\n', '{', '😀', '\ud800'];
const fill = (character: string, length: number) => character.repeat(Math.floor(length / character.length));
const options = summaryOptions('nb');

describe('15 areas and 30 actions with texts as people write them', () => {
  const text = (index: number) => `${index} ${'ord og tall '.repeat(16)}`;
  const summary = fullSummary(text, { intro: { text: 'x'.repeat(500), visibility: 'group' } });
  const wide = { ...summary, lines: summary.lines.map((line) => ({ ...line, visibility: 'wide' as const })) };

  it('stands whole in the thread', () => {
    const shown = {
      publication: aPublication({ lines: wide.lines, intro: wide.intro }),
      corrects: undefined,
      newer: undefined,
    };
    const { card } = summaryCard(shown, options);
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    const said = textsOf(card).join('\n');
    for (const line of wide.lines) expect(said).toContain(line.text);
    expect(said).not.toContain('kortet ned');
  });

  it('is read over and changed in cards that keep the budget', () => {
    const draft = summaryDraftCard({ summary, news: 4, approver: 'Ola' }, options);
    expect(cardBytes(draft.card)).toBeLessThanOrEqual(cardBudget);
    expect(textsOf(draft.card).filter((said) => said.includes('ord og tall'))).toHaveLength(summary.lines.length);
    const pages = draftPages(summary);
    expect(pages.flatMap(({ lines }) => lines)).toEqual(summary.lines);
    for (const { section, page } of pages) {
      const form = summaryFormCard(summary, { part: section, page }, options);
      expect(cardBytes(form?.card ?? {})).toBeLessThanOrEqual(cardBudget);
    }
  });
});

describe.each(dear)('with nothing but %j in every field, and as many lines as there can be', (character) => {
  const full = aSummary({
    intro: { text: fill(character, 2000), visibility: 'wide' },
    lines: Array.from({ length: 200 }, (_, index) =>
      aLine({
        key: `area.${index}`,
        section: index < 90 ? 'situation' : 'action',
        title: fill(character, 200),
        areaId: 'helse',
        level: 'critical',
        text: fill(character, 1000),
        visibility: 'wide',
      }),
    ),
  });
  const wide = renderWide(full);
  const shown = { publication: aPublication({ lines: full.lines }), corrects: undefined, newer: undefined };
  const asked = { wide, wideSince: 1, state: 'awaitingApproval', approval: undefined } as const;
  const news = full.lines.map((fresh) => ({ fresh, standing: fresh }));

  it.each([
    ['the draft', summaryDraftCard({ summary: full, news: 200, approver: fill(character, 256) }, options)],
    ['the first form', summaryFormCard(full, { part: 'situation', page: 0 }, options)],
    ['the form of the introduction', summaryFormCard(full, { part: 'intro', page: 0 }, options)],
    ['what is new', summaryNewsCard(news, full, options)],
    ['the preview', summaryPreviewCard(full, { approver: undefined, page: 0 }, options)],
    ['its second page', summaryPreviewCard(full, { approver: undefined, page: 1 }, options)],
    ['the summary', summaryCard(shown, options)],
    ['the approver’s card', approveWideCard(asked, options)],
  ])('%s keeps the budget', (_, message) => {
    expect(cardBytes(message?.card ?? {})).toBeGreaterThan(500);
    expect(cardBytes(message?.card ?? {})).toBeLessThanOrEqual(cardBudget);
  });
});

it.each(dear)('shows the approver all of what may go wide, uncut, with nothing but %j in it', (character) => {
  const text = fill(character, wideLimits.units / wideLimits.lines - 20);
  const title = fill(character, 20);
  const lines = Array.from({ length: wideLimits.lines }, (_, index) =>
    aLine({ key: `area.${index}`, section: 'situation', areaId: 'helse', title, text, visibility: 'wide' }),
  );
  const wide = renderWide(aSummary({ lines }));
  if (wide === undefined) throw new Error('Nothing is marked.');
  expect(isTooWide(wide)).toBe(false);
  const { card } = approveWideCard({ wide, wideSince: 1, state: 'awaitingApproval', approval: undefined }, options);
  expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  expect(textsOf(card).join()).not.toContain('kortet ned');
  const more = renderWide(aSummary({ lines: [...lines, aLine({ key: 'x', visibility: 'wide' })] }));
  expect(more && isTooWide(more)).toBe(true);
});

it('shows in the preview what will be posted, never less of it', () => {
  const long = fullSummary(() => 'Et langt svar om natten. '.repeat(14));
  const marked = { ...long, lines: long.lines.map((line) => ({ ...line, visibility: 'wide' as const })) };
  const first = summaryPreviewCard(marked, { approver: undefined, page: 0 }, options);
  const second = summaryPreviewCard(marked, { approver: undefined, page: 1 }, options);
  const posted = summaryCard(
    { publication: aPublication({ lines: marked.lines }), corrects: undefined, newer: undefined },
    options,
  );
  const bodyOf = ({ card }: { card: object }) => textsOf(card).filter((text) => text.includes('langt svar'));
  expect(bodyOf(first)).toEqual(bodyOf(posted));
  expect(bodyOf(second)).toEqual(bodyOf(posted));
  expect(JSON.stringify(first.card)).not.toContain('summaryPost');
  expect(JSON.stringify(second.card)).toContain('summaryPost');
});
