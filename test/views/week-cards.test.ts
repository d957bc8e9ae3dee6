import { describe, expect, it } from '@jest/globals';
import { maxAreas } from '../../src/domain/group';
import { languages } from '../../src/domain/language';
import type { MissingArea } from '../../src/domain/missing';
import { textLimits } from '../../src/domain/status-reply';
import { awayCard } from '../../src/views/away-card';
import { cardBudget, cardBytes } from '../../src/views/card-bytes';
import { chairNoteCard } from '../../src/views/chair-note-card';
import { chairPreviewCard } from '../../src/views/chair-preview-card';
import { durationText } from '../../src/views/duration-text';
import { planAnswer } from '../../src/views/plan-answer';
import { planCard } from '../../src/views/plan-card';
import { reminderCard } from '../../src/views/reminder-card';
import { rhythmText } from '../../src/views/rhythm-text';
import { successorCard } from '../../src/views/successor-card';
import { nodesOf, textsOf } from './card-check';
import * as sample from './samples';
import { meetings, noteOptions, planOptions, previewOptions, rhythms, vacant } from './week-samples';

const verbsOf = (card: object) =>
  nodesOf(card)
    .filter(({ node }) => node['type'] === 'Action.Execute')
    .map(({ node }) => node['verb']);

function dataOf(card: object, verb: string): unknown {
  return nodesOf(card).find(({ node }) => node['type'] === 'Action.Execute' && node['verb'] === verb)?.node['data'];
}

describe('the reminder', () => {
  it('leads to the card and does not repeat it', () => {
    const { card } = reminderCard(sample.areaWithPrevious, { groupId: 'g', language: 'nb', role: 'coordinator' });
    expect(dataOf(card, 'showCard')).toEqual({
      v: 1,
      verb: 'showCard',
      g: 'g',
      m: '2026-11-24-0900',
      a: 'helse',
      l: 'nb',
    });
    expect(nodesOf(card).some(({ node }) => String(node['type']).startsWith('Input.'))).toBe(false);
  });

  it('does not offer «no change» to somebody who has nothing to repeat', () => {
    const of = (area: typeof sample.freshArea) =>
      textsOf(reminderCard(area, { groupId: 'g', language: 'nb', role: 'coordinator' }).card).join();
    expect(of(sample.areaWithPrevious)).toContain('«Ingen endring»');
    expect(of(sample.freshArea)).not.toContain('«Ingen endring»');
  });
});

describe('the chair’s preview', () => {
  it('can be posted or held while it is planned, released while it is held, and nothing after', () => {
    const verbs = (more: Parameters<typeof previewOptions>[1]) =>
      verbsOf(chairPreviewCard(previewOptions('nb', more)).card);
    expect(verbs({})).toEqual(['postNow', 'hold']);
    expect(verbs({ postsAt: undefined })).toEqual(['postNow']);
    expect(verbs({ state: { state: 'held', by: 'Nina' } })).toEqual(['postNow', 'release']);
    expect(verbs({ state: { state: 'held', by: 'Nina' }, postsAt: undefined })).toEqual(['postNow']);
    expect(verbs({ state: { state: 'posted', at: '2026-11-24T07:30:00.000Z' } })).toEqual([]);
    expect(verbs({ state: { state: 'closed' } })).toEqual([]);
  });

  it('says when and where it is posted, in the group’s time, and who holds it', () => {
    const texts = (more: Parameters<typeof previewOptions>[1]) =>
      textsOf(chairPreviewCard(previewOptions('nb', more)).card);
    expect(texts({ channelName: 'Samordning' })).toContain(
      'Situasjonsbildet og aksjonsloggen publiseres i Samordning tirsdag 24. november kl. 08.30.',
    );
    expect(texts({})).toContain(
      'Situasjonsbildet og aksjonsloggen publiseres i kanalen tirsdag 24. november kl. 08.30.',
    );
    expect(texts({ state: { state: 'held', by: 'Nina Berg' } }).join()).toContain('Nina Berg holder');
  });

  it.each(['"', '\n', '{', '😀', '\u0001', '\ud800', 'a'])(
    'keeps the budget with 90 areas full of %j, and counts the rest',
    (character) => {
      const fill = (length: number) => character.repeat(Math.floor(length / character.length));
      const rows = Array.from({ length: maxAreas }, (_, order) => ({
        ...sample.areaWithReply,
        areaId: `a${order}`,
        areaName: fill(80),
        order,
        reply: { ...sample.reply, content: { ...sample.fullContent, text: fill(textLimits.line) } },
      }));
      const missing = rows.map((): MissingArea => ({
        areaName: fill(80),
        personName: fill(256),
        why: { why: 'notReached', reason: 'notInstalled' },
      }));
      for (const language of languages) {
        const { card } = chairPreviewCard(previewOptions(language, { board: sample.boardOf(rows), missing }));
        expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
        const texts = textsOf(card);
        const shown = texts.filter((text) => text.includes('■')).length;
        expect(shown).toBeGreaterThanOrEqual(30);
        if (shown < maxAreas) expect(texts.some((text) => text.includes(String(maxAreas - shown)))).toBe(true);
        expect(verbsOf(card)).toEqual(['postNow', 'hold']);
      }
    },
  );

  it('leaves nothing out of an ordinary large group', () => {
    const rows = Array.from({ length: 40 }, (_, order) => ({ ...sample.areaWithReply, areaId: `a${order}`, order }));
    const texts = textsOf(chairPreviewCard(previewOptions('nb', { board: sample.boardOf(rows) })).card);
    expect(texts.filter((text) => text === `\n${sample.fullContent.text}`)).toHaveLength(40);
  });
});

describe('the plan', () => {
  const rowsOf = (card: object) =>
    nodesOf(card)
      .filter(({ path }) => /^\$\.body\[\d+\]\.items\[1\]\.inlines\[0\]$/.test(path))
      .map(({ node }) => String(node['text']));

  it('says of every meeting what became of it, in words', () => {
    expect(rowsOf(planCard(planOptions('nb', { meetings: meetings.slice(0, 6) })).card)).toEqual([
      '● Møte',
      '○ Hoppet over',
      '● Møte · ekstra møte · Rytme: Krise',
      '● Møte · flyttet fra tirsdag 8. desember kl. 09.00',
      '○ Hoppet over på grunn av fridag (julaften)',
      '● Møte · flyttet fra fredag 25. desember kl. 09.00, som er en fridag (1. juledag)',
    ]);
  });

  it('offers to skip what meets, to keep what is skipped, and neither in a pause', () => {
    const verbs = (from: number) =>
      verbsOf(planCard(planOptions('nb', { meetings: meetings.slice(from, from + 1) })).card);
    expect(verbs(0)).toEqual(['skipMeeting', 'moveMeeting', 'extraMeeting', 'pauseUntil']);
    expect(verbs(1)).toEqual(['keepMeeting', 'moveMeeting', 'extraMeeting', 'pauseUntil']);
    expect(verbs(4)).toEqual(['keepMeeting', 'moveMeeting', 'extraMeeting', 'pauseUntil']);
    expect(verbs(6)).toEqual(['extraMeeting', 'pauseUntil']);
    const paused = planCard(planOptions('nb', { meetings: [], pausedUntil: '2027-01-12' }));
    expect(verbsOf(paused.card)).toEqual(['resumeMeetings', 'extraMeeting']);
  });

  it('has six meetings at most, and every input its own id', () => {
    const many = Array.from({ length: 30 }, (_, index) => meetingAt(index));
    const { card } = planCard(planOptions('nb', { meetings: many }));
    const ids = nodesOf(card).flatMap(({ node }) => (String(node['type']).startsWith('Input.') ? [node['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2 * 6 + 3);
  });

  function meetingAt(index: number) {
    const [first] = meetings;
    if (first === undefined) throw new Error('A plan needs a meeting.');
    return { ...first, id: `2027-01-${String(index + 1).padStart(2, '0')}-0900` };
  }
});

describe('what is said', () => {
  it.each([
    ['PT20M', '20 minutter', '20 minutes'],
    ['PT90M', 'én time og 30 minutter', 'one hour and 30 minutes'],
    ['PT18H', '18 timer', '18 hours'],
    ['P1D', 'ett døgn', 'one day'],
    ['P1DT2H', 'ett døgn og 2 timer', 'one day and 2 hours'],
    ['PT48H', '2 døgn', '2 days'],
    ['P1W', '7 døgn', '7 days'],
    ['PT0S', '0 minutter', '0 minutes'],
    ['soon', 'soon', 'soon'],
  ])('of a duration is in words: %s', (duration, nb, en) => {
    expect([durationText(duration, 'nb'), durationText(duration, 'en')]).toEqual([nb, en]);
  });

  it('of a rhythm is how often, when, and the deadline', () => {
    expect(rhythmText({ ...rhythms.normal, days: ['friday', 'monday'] }, 'nn')).toBe(
      'Møte kvar måndag og fredag kl. 09.00. Korta kjem 2 døgn før møtet, og fristen er 2 timar før.',
    );
    expect(rhythmText(rhythms.crisis, 'en')).toContain('every day at 00:00, 04:00, 08:00, 12:00, 16:00 and 20:00');
  });

  it.each(languages)('of every refusal is a sentence of its own (%s)', (language) => {
    const codes = [
      ...(['past', 'tooFar', 'taken', 'started', 'unknownMeeting', 'alreadySkipped', 'sameTime', 'paused'] as const),
      ...(['alreadyPaused', 'notPaused', 'sameRhythm', 'endsBeforeItBegins', 'noReason', 'tooManyChanges'] as const),
    ];
    const said = codes.map((refused) => planAnswer({ refused }, planOptions(language)));
    expect(new Set(said).size).toBe(codes.length);
  });

  it('of a change names the time in the group’s zone', () => {
    const startsAt = '2026-12-31T23:30:00.000Z';
    expect(planAnswer({ done: 'extra', startsAt }, planOptions('nb'))).toBe(
      'Et ekstra møte er lagt inn fredag 1. januar kl. 00.30.',
    );
    expect(planAnswer({ done: 'paused', until: '2027-01-12' }, planOptions('nb'))).toContain('12. januar 2027');
  });

  it('to the chair names the meeting by its planned time, whatever zone the server is in', () => {
    const about = { kind: 'freeDay', meetingId: '2026-12-24-0900-2', day: '2026-12-24', name: 'julaften' } as const;
    const { card } = chairNoteCard(about, noteOptions('nb'));
    expect(textsOf(card)).toContain(
      'Møtet torsdag 24. desember kl. 09.00 faller på en fridag (julaften) og blir hoppet over.',
    );
    expect(verbsOf(card)).toEqual(['keepMeeting', 'showPlan']);
  });

  it('of a long absence and a long list of people keeps the budget', () => {
    const people = Array.from({ length: 500 }, (_, number) => sample.person(number, '\u0001'.repeat(256)));
    const wide = { areaName: '\u0001'.repeat(80), groupName: '\u0001'.repeat(80), deputyName: '\u0001'.repeat(256) };
    const cards = [
      successorCard(vacant, { ...noteOptions('nb'), people, typed: { signInName: 'x'.repeat(50_000) } }),
      awayCard({
        language: 'nb',
        until: '2026-12-04',
        today: sample.today,
        areas: Array.from({ length: 200 }, () => wide),
      }),
    ];
    for (const { card } of cards) expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  });

  it('runs nothing that somebody wrote', () => {
    const nasty = '{{DATE(2020-01-01T00:00:00Z)}} <at>Kari</at> ${title}';
    const { card } = chairNoteCard({ ...vacant, personName: nasty, areaName: nasty }, noteOptions('nb'));
    const text = JSON.stringify(card);
    expect(text).not.toContain('{{DATE');
    expect(text).not.toContain('<at>');
    expect(text).toContain('${title}');
  });
});
