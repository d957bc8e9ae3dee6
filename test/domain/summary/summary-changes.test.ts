import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Summary, SummaryLine } from '../../../src/domain/desk/summary';
import { answerApproval } from '../../../src/domain/summary/answer-approval';
import { askApproval } from '../../../src/domain/summary/ask-approval';
import { beginCorrection } from '../../../src/domain/summary/begin-correction';
import { changeLines, type LineChange } from '../../../src/domain/summary/change-lines';
import { newsOf } from '../../../src/domain/summary/news-of';
import { postSummary } from '../../../src/domain/summary/post-summary';
import { renderWide } from '../../../src/domain/summary/render-wide';
import { takeIn } from '../../../src/domain/summary/take-in';
import type { Visibility } from '../../../src/domain/visibility';
import { aLine, approver, aSummary, chair } from '../../views/desk/summary-samples';

const at = '2026-11-24T10:00:00.000Z';
const area = (id: string, change: Partial<SummaryLine> = {}) =>
  aLine({ key: `area.${id}`, section: 'situation', areaId: id, title: id, text: `Om ${id}`, ...change });
const draft = aSummary({ lines: [area('helse', { visibility: 'wide' }), area('kultur')], wideSince: 3 });
const change = (key: string, more: Partial<LineChange> = {}): LineChange => ({
  ...{ key, text: 'Nytt', visibility: 'group', isLeftOut: false },
  ...more,
});
const by = chair;
const changed = (decision: { kind: string; summary: Summary }) => {
  expect(decision.kind).toBe('changed');
  return decision.summary;
};

describe('a change of the draft', () => {
  it('of a card that somebody has been faster than changes nothing, and the same one again is no other', () => {
    const lines = [change('area.kultur')];
    expect(changeLines(draft, { shownVersion: 2, by, lines })).toMatchObject({ kind: 'refused', why: 'stale' });
    const next = changed(changeLines(draft, { shownVersion: 3, by, lines }));
    expect(next).toMatchObject({ version: 4, changedBy: chair });
    expect(changeLines(next, { shownVersion: 3, by, lines })).toEqual({ kind: 'again', summary: next });
  });

  it('leaves a line alone that is not there, and a posted summary', () => {
    expect(changeLines(draft, { shownVersion: 3, by, lines: [change('area.ukjent')] }).kind).toBe('again');
    const posted = { ...draft, state: 'posted' as const, posted: 1 };
    const late = changeLines(posted, { shownVersion: 3, by, lines: [change('area.kultur')] });
    expect(late).toMatchObject({ kind: 'refused', why: 'posted', summary: posted });
  });

  it('voids the approval exactly when anything that goes wide became another', () => {
    const approved = aSummary({
      ...draft,
      state: 'approved',
      approval: { by: approver, at, isApproved: true, comment: '' },
    });
    const anyChange = fc.record({
      key: fc.constantFrom('area.helse', 'area.kultur'),
      text: fc.constantFrom('Om helse', 'Om kultur', 'Noe annet'),
      visibility: fc.constantFrom<Visibility>('group', 'wide'),
      isLeftOut: fc.boolean(),
    });
    const anyIntro = fc.option(
      fc.record({ text: fc.constantFrom('', 'Hei'), visibility: fc.constantFrom<Visibility>('group', 'wide') }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 2 }), anyIntro, (lines, intro) => {
        const decision = changeLines(approved, {
          ...{ shownVersion: 3, by, lines },
          ...(intro !== undefined && { intro }),
        });
        const isSame = JSON.stringify(renderWide(decision.summary)) === JSON.stringify(renderWide(approved));
        expect(decision.summary.state).toBe(isSame ? 'approved' : 'draft');
        expect(decision.summary.approval === undefined).toBe(!isSame);
        if (!isSame) expect(decision.summary.wideSince).toBe(decision.summary.version);
      }),
    );
  });
});

describe('what has happened since', () => {
  it('is offered once: what is taken in is group-only whatever it takes the place of, and the rest is not offered again', () => {
    const edited = changed(
      changeLines(draft, { shownVersion: 3, by, lines: [change('area.kultur', { text: 'Mine ord' })] }),
    );
    const today = [area('helse', { level: 'critical' }), area('kultur', { text: 'Nye ord' }), aLine()];
    expect(newsOf(edited, [area('helse'), area('kultur')])).toEqual([]);
    const offered = newsOf(edited, today);
    expect(offered.map(({ fresh }) => fresh.key)).toEqual(['area.helse', 'area.kultur', 'action.a']);
    const next = changed(takeIn(edited, { shownVersion: 4, by, offered, taken: ['area.helse', 'action.a'] }));
    expect(next.lines).toEqual([
      expect.objectContaining({ key: 'area.helse', level: 'critical', visibility: 'group' }),
      expect.objectContaining({ key: 'area.kultur', text: 'Mine ord' }),
      expect.objectContaining({ key: 'action.a' }),
    ]);
    expect(newsOf(next, today)).toEqual([]);
    expect(newsOf(next, [...today.slice(0, 1), area('kultur', { text: 'Enda nyere' })])).toHaveLength(1);
  });
});

describe('the approver', () => {
  const asked = changed(askApproval(draft, { shownVersion: 3, by, hasApprover: true }));
  const answer = { shownSince: 3, by: approver, at, isApproved: true, comment: '' };

  it('is asked about something that goes wide only, and answers what stood on the card', () => {
    const none = aSummary({ lines: [area('kultur')] });
    expect(askApproval(none, { shownVersion: 3, by, hasApprover: true })).toMatchObject({ why: 'nothingWide' });
    expect(askApproval(draft, { shownVersion: 3, by, hasApprover: false })).toMatchObject({ why: 'noApprover' });
    expect(answerApproval(asked, { ...answer, shownSince: 2 })).toMatchObject({ why: 'notAsked' });
    expect(answerApproval(draft, answer)).toMatchObject({ why: 'notAsked' });
    const approved = changed(answerApproval(asked, answer));
    expect(approved).toMatchObject({ state: 'approved', approval: { by: approver, isApproved: true } });
    expect(answerApproval(approved, answer).kind).toBe('again');
  });

  it('is needed for what goes wide, in a correction once more, and never for what is the group’s own', () => {
    const posting = { by, at, hasApprover: true };
    expect(postSummary(asked, { ...posting, shownVersion: asked.version })).toMatchObject({ why: 'needsApproval' });
    const approved = changed(answerApproval(asked, answer));
    const first = postSummary(approved, { ...posting, shownVersion: approved.version });
    expect(first).toMatchObject({ kind: 'changed', publication: { nth: 1, wentWide: true, approvedBy: approver } });
    const correction = changed(beginCorrection(changed(first), by));
    expect(correction.approval).toBeUndefined();
    expect(postSummary(correction, { ...posting, shownVersion: correction.version })).toMatchObject({
      why: 'needsApproval',
    });
    const own = aSummary({ lines: [area('kultur')] });
    expect(postSummary(own, { ...posting, shownVersion: 3 })).toMatchObject({ publication: { wentWide: false } });
  });
});

describe('a posting', () => {
  const posting = { by, at, hasApprover: false };

  it('is of the version that was previewed, once, and keeps nothing that was left out', () => {
    const some = aSummary({ lines: [area('helse'), area('kultur', { isLeftOut: true, visibility: 'wide' })] });
    expect(postSummary(some, { ...posting, shownVersion: 2 })).toMatchObject({ why: 'stale' });
    const first = postSummary(some, { ...posting, shownVersion: 3 });
    expect(first).toMatchObject({ publication: { lines: [{ key: 'area.helse' }], wentWide: false } });
    expect(postSummary(changed(first), { ...posting, shownVersion: 3 }).kind).toBe('again');
    const none = aSummary({ lines: [area('kultur', { isLeftOut: true })] });
    expect(postSummary(none, { ...posting, shownVersion: 3 })).toMatchObject({ why: 'empty' });
  });

  it('of a correction is the next one, and there is none of what was never posted', () => {
    expect(beginCorrection(draft, by)).toMatchObject({ why: 'notPosted' });
    const posted = changed(postSummary(draft, { ...posting, shownVersion: 3 }));
    const correction = changed(beginCorrection(posted, by));
    expect(beginCorrection(correction, by).kind).toBe('again');
    expect(postSummary(correction, { ...posting, shownVersion: correction.version })).toMatchObject({
      publication: { nth: 2, id: `${draft.id}.2` },
    });
  });
});
