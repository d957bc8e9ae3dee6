import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TeamsMessage } from '../../src/domain/delivery';
import { assertLedger, ledgerOf } from '../../src/domain/ledger';
import { ledgerStates } from '../../src/domain/ledger-state';
import type { MeetingArea } from '../../src/domain/meeting';
import { whoIsMissing } from '../../src/domain/missing';
import type { Reply } from '../../src/domain/status-reply';
import { personId, sampleArea, sampleContent } from '../support/sample';

const at = '2026-11-22T08:00:00.000Z';

function replied(change: Partial<Reply> = {}): Reply {
  return {
    version: 1,
    content: sampleContent(),
    author: { id: personId(101), name: 'Kari' },
    at,
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
    ...change,
  };
}

function card(change: Partial<TeamsMessage> = {}, person = personId(101)): TeamsMessage {
  return { id: `card:2026-11-24-0900:area1:${person}`, activityIds: [], deliveredAt: at, ...change };
}

const blocked = { notReached: { reason: 'blocked' as const, error: 'x', at } };
const nobody = { coordinator: undefined, deputy: undefined };
const away = { awayUntil: '2026-11-30' };
const stateOf = (area: Partial<MeetingArea>, ...cards: TeamsMessage[]) => ledgerOf([sampleArea(area)], cards)['area1'];

describe('what became of an area', () => {
  it.each([
    ['inTime', { reply: replied() }],
    ['unchanged', { reply: replied({ confirmedUnchanged: true }) }],
    ['late', { reply: replied({ late: true }) }],
    ['late', { reply: replied({ late: true, confirmedUnchanged: true }) }],
    ['inTime', { reply: replied(), ...away, ...nobody }],
  ] as const)('is %s by its reply, whatever else is known', (state, area) => {
    expect(stateOf(area, card(blocked))).toBe(state);
  });

  it('is vacant when nobody holds the post, also when somebody left it while being away', () => {
    expect(stateOf(nobody)).toBe('vacant');
    expect(stateOf({ ...nobody, ...away })).toBe('vacant');
  });

  it('is vacant without a coordinator although a deputy was asked, who got the card or did not: the first that fits', () => {
    expect(stateOf({ coordinator: undefined }, card({}, personId(500)))).toBe('vacant');
    expect(stateOf({ coordinator: undefined }, card(blocked, personId(500)))).toBe('vacant');
    expect(stateOf({ coordinator: undefined, reply: replied() })).toBe('inTime');
  });

  it('is nothing at all when the area has left the meeting', () => {
    expect(ledgerOf([sampleArea({ leftOutAt: at })], [])).toEqual({});
    expect(whoIsMissing([sampleArea({ leftOutAt: at })], [])).toEqual([]);
  });

  it('is absent when the coordinator is away and the deputy says nothing or there is none', () => {
    const deputyHasCard = card({}, personId(500));
    expect(stateOf(away, deputyHasCard)).toBe('absent');
    expect(stateOf(away, card(blocked, personId(500)))).toBe('absent');
    expect(stateOf({ ...away, deputy: undefined })).toBe('absent');
  });

  it('is not absent because of somebody who does not hold the post any more', () => {
    expect(stateOf({ ...away, coordinator: undefined }, card({}, personId(500)))).toBe('vacant');
  });

  it('is silent only when the card came; what never came is not reached', () => {
    expect(stateOf({}, card())).toBe('silent');
    expect(stateOf({}, card(blocked))).toBe('notReached');
    expect(stateOf({}, card({ deliveredAt: undefined }))).toBe('notReached');
    expect(stateOf({})).toBe('notReached');
  });
});

describe('the chair’s list of the missing', () => {
  it('says until when the coordinator is away, and of whom', () => {
    expect(whoIsMissing([sampleArea(away)], [card({}, personId(500))])).toEqual([
      { areaName: 'Område 1', personName: 'Kari Ås', why: { why: 'absent', until: '2026-11-30' } },
    ]);
  });

  it('does not name an area that a deputy answered for', () => {
    expect(whoIsMissing([sampleArea({ ...away, reply: replied({ onBehalfOf: 'Kari Ås' }) })], [])).toEqual([]);
  });
});

describe('the ledger', () => {
  it('adds up to the roster whatever happened', () => {
    const area = fc.record({
      reply: fc.option(fc.record({ late: fc.boolean(), confirmedUnchanged: fc.boolean() }), { nil: undefined }),
      coordinator: fc.boolean(),
      deputy: fc.boolean(),
      away: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 90 }), fc.boolean(), (areas, delivered) => {
        const rows = areas.map((one, index) =>
          sampleArea({
            areaId: `area${index}`,
            reply: one.reply === undefined ? undefined : replied(one.reply),
            ...(one.coordinator ? {} : { coordinator: undefined }),
            ...(one.deputy ? {} : { deputy: undefined }),
            ...(one.away ? away : {}),
          }),
        );
        const ledger = ledgerOf(rows, [card(delivered ? {} : blocked)]);
        assertLedger(
          ledger,
          rows.map((row) => row.areaId),
        );
        const counts = ledgerStates.map((state) => Object.values(ledger).filter((one) => one === state).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        const missing = whoIsMissing(rows, []).length;
        expect(Object.values(ledger).filter((one) => !['inTime', 'unchanged', 'late'].includes(one))).toHaveLength(
          missing,
        );
      }),
    );
  });

  it.each([
    ['an area is left out', ['area1', 'area2']],
    ['an area is not in the roster', []],
    ['one stands for another', ['area2']],
    ['the roster has an area twice', ['area1', 'area1']],
  ])('does not pass when %s', (_, roster) => {
    expect(() => {
      assertLedger(ledgerOf([sampleArea()], []), roster);
    }).toThrow(/the ledger has 1 areas/);
  });
});
