import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../src/domain/language';
import type { MeetingArea } from '../../src/domain/meeting';
import { textLimits, type ReplyContent } from '../../src/domain/status-reply';
import { actionFormCard } from '../../src/views/action-form-card';
import { actionLogCard } from '../../src/views/action-log-card';
import { boardCard } from '../../src/views/board-card';
import { cardBudget, cardBytes } from '../../src/views/card-bytes';
import { chooseCard } from '../../src/views/choose-card';
import { receiptCard } from '../../src/views/receipt-card';
import { statusCard } from '../../src/views/status-card';
import { options } from './card-catalogue';
import { inputsOf, textsOf } from './card-check';
import * as sample from './samples';

/** The dearest characters: two UTF-16 units each in JSON, or a unit that gets a companion. */
const dear = ['"', '\n', '{', '😀', '\u0001', '\ud800'];

const fill = (character: string, length: number) => character.repeat(Math.floor(length / character.length));

function contentOf(character: string, areaIds: string[]): ReplyContent {
  const raised = fill(character, textLimits.raised);
  return {
    level: 'critical',
    text: fill(character, textLimits.line),
    resourceLevel: 'insufficient',
    resources: fill(character, textLimits.resources),
    challenges: fill(character, textLimits.challenges),
    signal: { text: raised, lookAgain: '2026-12-24' },
    need: raised,
    offer: raised,
    matter: { text: raised, areas: areaIds },
    ended: [],
  };
}

function largestArea(character: string, areaCount: number, standingCount: number): MeetingArea {
  const areas = Array.from({ length: areaCount }, (_, index) => ({
    id: `${'å'.repeat(45)}-${index}`,
    name: fill(character, 80),
  }));
  const content = contentOf(
    character,
    areas.map(({ id }) => id),
  );
  const standing = Array.from({ length: standingCount }, (_, index) => ({
    id: `2025-01-01-0900.${index}`,
    kind: 'matter' as const,
    text: fill(character, textLimits.raised),
    areas: areas.slice(0, 5).map(({ id }) => id),
    raisedOn: '2025-01-01',
  }));
  return {
    ...sample.lateByDeputy,
    areaId: areas[0]?.id ?? 'helse',
    areaName: fill(character, 80),
    groupName: fill(character, 80),
    coordinator: { ref: sample.kari.id, id: sample.kari.id, name: fill(character, 256) },
    areas,
    previous: { day: '2026-11-17', content, standing, unchangedSince: '2025-11-10' },
    reply: {
      ...sample.reply,
      content,
      standing,
      author: { ...sample.kari, name: fill(character, 256) },
      actionsDone: manyActions(character, 30).map(({ id }) => id),
    },
  };
}

function manyActions(character: string, count: number) {
  return Array.from({ length: count }, (_, index) =>
    sample.action(`${'a'.repeat(70)}${index}`, fill(character, textLimits.action), {
      owner: { ...sample.kari, name: fill(character, 256) },
      area: { id: 'helse', name: fill(character, 80) },
    }),
  );
}

describe.each(dear)('with nothing but %j in every field', (character) => {
  const area = largestArea(character, 50, 12);
  const actions = manyActions(character, 30);

  it.each(languages)('the status card keeps the budget and says what it leaves out (%s)', (language) => {
    const { card } = statusCard(area, options(language, { actions, role: 'deputy', question: 'seenOther' }));
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    const shown = Object.keys(inputsOf(card)).filter((id) => id.startsWith('done.')).length;
    expect(shown).toBeGreaterThanOrEqual(3);
    if (shown < 30) expect(textsOf(card).some((text) => text.includes(String(30 - shown)))).toBe(true);
    expect(Object.keys(inputsOf(card))).toEqual(expect.arrayContaining(['level', 'text', 'resources', 'matterAreas']));
  });

  it('a status card that is drawn again keeps the budget, even with texts that no field has room for', () => {
    const typed = Object.fromEntries(
      ['text', 'resources', 'challenges', 'matter', 'need'].map((field) => [field, character.repeat(6000)]),
    );
    const problems = [{ field: 'text', problem: 'tooLong', max: 200 } as const];
    const { card } = statusCard(area, options('nb', { actions, typed, problems }));
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  });

  it('the receipt keeps the budget', () => {
    const { card } = receiptCard(area, options('nb', { actions }));
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  });

  it.each([15, 50, 90])('the board of %i areas keeps the budget and leaves no area out', (count) => {
    const rows = largestArea(character, count, 12).areas.map(({ id }, order) => ({
      ...largestArea(character, count, 3),
      areaId: id,
      areaName: `${order} ${fill(character, 70)}`,
      order,
    }));
    const { card } = boardCard(sample.boardOf(rows), { language: 'nb' });
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    const texts = textsOf(card);
    for (const { order } of rows) expect(texts.some((text) => text.startsWith(`${order} `))).toBe(true);
    const levels = texts.filter((text) => text === '■ Kritisk').length;
    expect(levels).toBeGreaterThanOrEqual(count);
    if (count === 15 && character !== '\u0001')
      expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThanOrEqual(90);
  });

  it('the action log shows the first ones and a count', () => {
    const open = manyActions(character, 120).map((action) => ({ action, overdue: true, ageDays: 400 }));
    const { card } = actionLogCard({ open, done: open }, { language: 'nb', groupName: 'G', today: sample.today });
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    const shown = textsOf(card).filter((text) => text === '◆ Over fristen · ').length;
    expect(shown).toBeGreaterThan(10);
    expect(textsOf(card).some((text) => text.startsWith(`${120 - shown} åpne til`))).toBe(true);
  });

  it('the form for an action and the choice keep the budget', () => {
    const people = Array.from({ length: 120 }, (_, number) => sample.person(number, fill(character, 256)));
    const { areas } = largestArea(character, 90, 0);
    const form = actionFormCard({
      groupId: 'g'.repeat(50),
      actionId: 'a'.repeat(80),
      text: character.repeat(20_000),
      people,
      areas,
      language: 'nb',
    });
    expect(cardBytes(form.card)).toBeLessThanOrEqual(cardBudget);
    const crowd = Array.from({ length: 600 }, (_, number) => sample.person(number, fill(character, 256)));
    const chosen = crowd.at(-1)?.id ?? '';
    const largest = actionFormCard({
      groupId: 'g'.repeat(50),
      actionId: 'a'.repeat(80),
      text: '',
      typed: { text: character.repeat(20_000), owner: chosen },
      people: crowd,
      areas,
      cases: Array.from({ length: 40 }, (_, number) => ({
        id: `${number}`.padEnd(80, 'c'),
        title: fill(character, 200),
      })),
      focusAreas: Array.from({ length: 20 }, (_, number) => `${number}${fill(character, 78)}`),
      mayMarkWide: true,
      language: 'nb',
    });
    expect(cardBytes(largest.card)).toBeLessThanOrEqual(cardBudget);
    expect(JSON.stringify(largest.card)).toContain(`"value":"${chosen}"`);
    const choices = areas.map(({ id, name }) => ({ groupId: 'g'.repeat(50), areaId: id, title: `${name} – ${name}` }));
    for (const some of [choices.slice(0, 6), choices.slice(0, 60)]) {
      const argument = character.repeat(20_000);
      const { card } = chooseCard({ language: 'nb', command: 'newAction', question: '?', argument, choices: some });
      expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    }
  });
});

describe('any status card', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 1000 });

  it('keeps the budget', () => {
    fc.assert(
      fc.property(
        fc.record({
          character: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
          areas: fc.integer({ min: 1, max: 90 }),
          standing: fc.integer({ min: 0, max: 60 }),
          actions: fc.integer({ min: 0, max: 60 }),
          typed: fc.dictionary(fc.constantFrom('text', 'resources', 'need', 'matterAreas', 'lookAgain'), texts),
        }),
        ({ character, areas, standing, actions, typed }) => {
          const { card } = statusCard(
            largestArea(character, areas, standing),
            options('nb', { actions: manyActions(character, actions), typed }),
          );
          return cardBytes(card) <= cardBudget;
        },
      ),
      { numRuns: 20 },
    );
  });
});
