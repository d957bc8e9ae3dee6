import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/domain/language';
import { summarySections, type Summary, type SummaryLine } from '../../../src/domain/desk/summary';
import { asWide, type Wide } from '../../../src/domain/visibility';
import { renderGroup } from '../../../src/domain/summary/render-group';
import { renderWide, type WideSummary } from '../../../src/domain/summary/render-wide';
import { approveWideCard } from '../../../src/views/desk/summary/approve-wide-card';
import { wideSummaryCard } from '../../../src/views/desk/summary/wide-summary-card';
import { aLine, aSummary, summaryOptions } from './summary-samples';

/** Nobody writes these characters, and no word of ours holds them: each text can be found again, whole or in part. */
const secretLetters = Array.from('ᚠᚢᚦᚬᚱᚴᚼᚾᛁᛅᛋᛏᛒᛘᛚᛦ');
const openLetters = Array.from('ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍ');
const texts = (letters: string[]) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 300 }).map((each) => each.join(''));

interface Marked {
  readonly line: SummaryLine;
  readonly isOpen: boolean;
}

const markedLine = (index: number): fc.Arbitrary<Marked> =>
  fc
    .record({ isWide: fc.boolean(), isLeftOut: fc.boolean(), section: fc.constantFrom(...summarySections) })
    .chain(({ isWide, isLeftOut, section }) => {
      const isOpen = isWide && !isLeftOut;
      const text = texts(isOpen ? openLetters : secretLetters);
      return fc.record({ text, title: fc.option(text, { nil: undefined }) }).map(({ text: said, title }) => ({
        isOpen,
        line: aLine({
          key: `line.${index}`,
          ...{ section, isLeftOut, text: said, visibility: isWide ? 'wide' : 'group' },
          ...(title !== undefined && { title: title.slice(0, 200) }),
        }),
      }));
    });

const summaries = fc
  .record({
    count: fc.integer({ min: 0, max: 12 }),
    isIntroWide: fc.boolean(),
    state: fc.constantFrom<Summary['state']>('draft', 'awaitingApproval', 'approved', 'posted'),
  })
  .chain(({ count, isIntroWide, state }) =>
    fc
      .record({
        lines: fc.tuple(...Array.from({ length: count }, (_, index) => markedLine(index))),
        intro: texts(isIntroWide ? openLetters : secretLetters),
        seen: texts(secretLetters),
      })
      .map(({ lines, intro, seen }) => ({
        marked: lines,
        summary: aSummary({
          lines: lines.map(({ line }) => line),
          intro: { text: intro, visibility: isIntroWide ? 'wide' : 'group' },
          seen: Object.fromEntries(lines.map(({ line }) => [line.key, seen])),
          state,
        }),
      })),
  );

describe('what goes wide', () => {
  it('holds no character of what is group-only or left out, whatever the chair marks: card, notification, approver', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom(...languages), ({ summary, marked }, language) => {
        const wide = renderWide(summary);
        const { state, approval } = summary;
        const options = summaryOptions(language);
        const out = [
          wide,
          approveWideCard({ wide, wideSince: 1, state, approval }, options),
          ...(wide === undefined ? [] : [wideSummaryCard(wide, options)]),
        ];
        const said = JSON.stringify(out);
        for (const letter of secretLetters) expect(said).not.toContain(letter);
        const open = marked.filter(({ isOpen }) => isOpen).map(({ line }) => line.text);
        for (const text of open) expect(said).toContain(text);
        if (open.length === 0 && summary.intro.visibility === 'group') expect(wide).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('is a part of what the group reads', () => {
    fc.assert(
      fc.property(summaries, ({ summary }) => {
        const full = renderGroup(summary).sections.flatMap(({ lines }) => lines.map(({ key }) => key));
        const wide = renderWide(summary)?.sections.flatMap(({ lines }) => lines.map(({ key }) => key)) ?? [];
        expect(full).toEqual(expect.arrayContaining(wide));
        expect(full).toHaveLength(summary.lines.filter(({ isLeftOut }) => !isLeftOut).length);
      }),
    );
  });

  it('cannot be built from a line that is not marked: the types refuse it', () => {
    const line: SummaryLine = aLine({ visibility: 'wide' });
    const marked: Wide<SummaryLine> | undefined = asWide(line);
    expect(marked).toBe(line);
    // @ts-expect-error a line that has not gone through asWide, whatever its mark says
    const wrong: WideSummary = { intro: undefined, sections: [{ section: 'action', lines: [line] }] };
    expect(wrong.sections).toHaveLength(1);
  });
});
