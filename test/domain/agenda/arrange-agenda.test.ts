import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { allotMinutes } from '../../../src/domain/agenda/allot-minutes';
import { arrangeAgenda } from '../../../src/domain/agenda/arrange-agenda';
import { changeAgenda, type AgendaChange } from '../../../src/domain/agenda/change-agenda';
import { compileAgenda } from '../../../src/domain/agenda/compile-agenda';
import { emptyAgenda } from '../../../src/domain/agenda/empty-agenda';
import { meetingMinutes } from '../../../src/domain/agenda/meeting-minutes';
import type { AgendaPlan } from '../../../src/domain/desk/agenda';
import { agendaSchema } from '../../../src/domain/desk/agenda';
import { sampleGroup } from '../../support/sample';
import { chair, sampleAction, sampleCase, sampleFacts, sampleRow } from './sample-agenda';

const empty = emptyAgenda('2026-11-24-0900');
const cases = ['a', 'b', 'c'].map((id) => sampleCase(id, { state: 'onAgenda' }));
const areas = [sampleRow('helse', {}), sampleRow('kultur', {})];
const compiled = compileAgenda(sampleFacts({ cases, areas }));
const keysOf = (items: readonly AgendaItem[]) => items.map(({ key }) => key);
const shown = (plan: AgendaPlan, from = compiled) => keysOf(arrangeAgenda(from, plan).items);

function changed(plan: AgendaPlan, change: AgendaChange, from = compiled): AgendaPlan {
  return changeAgenda(plan, from, change, chair) ?? plan;
}

describe('the chair', () => {
  it('moves an item up and down, and the line with the rest stays last', () => {
    const up = changed(empty, { do: 'up', key: 'case.b' });
    expect(shown(up)).toEqual(['case.b', 'case.a', 'case.c', 'rest']);
    expect(shown(changed(up, { do: 'down', key: 'case.a' }))).toEqual(['case.b', 'case.c', 'case.a', 'rest']);
    expect(changeAgenda(empty, compiled, { do: 'up', key: 'case.a' }, chair)).toBeUndefined();
    expect(changeAgenda(empty, compiled, { do: 'down', key: 'case.c' }, chair)).toBeUndefined();
    expect(changeAgenda(empty, compiled, { do: 'up', key: 'rest' }, chair)).toBeUndefined();
  });

  it('drops an item and brings it back to where it was, each once', () => {
    const dropped = changed(empty, { do: 'drop', key: 'case.b' });
    expect(shown(dropped)).toEqual(['case.a', 'case.c', 'rest']);
    expect(keysOf(arrangeAgenda(compiled, dropped).dropped)).toEqual(['case.b']);
    expect(changeAgenda(dropped, compiled, { do: 'drop', key: 'case.b' }, chair)).toBeUndefined();
    expect(shown(changed(dropped, { do: 'bringBack', key: 'case.b' }))).toEqual(shown(empty));
  });

  it('adds an item of the chair’s own, before the rest and once for one press', () => {
    const add = { do: 'add', key: 'own.1', title: 'Julebord' } as const;
    const added = changed(empty, add);
    expect(shown(added)).toEqual(['case.a', 'case.b', 'case.c', 'own.1', 'rest']);
    expect(changeAgenda(added, compiled, add, chair)).toBeUndefined();
  });

  it('notes what became of an item, and takes the note away', () => {
    const noted = changed(empty, { do: 'outcome', key: 'case.a', text: 'Enige' });
    expect(noted.outcomes).toEqual({ 'case.a': 'Enige' });
    expect(changed(noted, { do: 'outcome', key: 'case.a', text: '' }).outcomes).toEqual({});
    expect(changeAgenda(empty, compiled, { do: 'outcome', key: 'case.unknown', text: 'x' }, chair)).toBeUndefined();
  });

  it('makes a case of a matter without losing its place or its outcome', () => {
    const source = { areaId: 'helse', itemId: '2026-11-24-0900.matter' };
    const key = 'matter.helse.2026-11-24-0900.matter';
    const raising = [sampleRow('helse', { matter: { text: 'Vakt', areas: [] } })];
    const before = compileAgenda(sampleFacts({ areas: raising, cases }));
    const first = ['up', 'up', 'up'].reduce((plan) => changed(plan, { do: 'up', key }, before), empty);
    const noted = changed(first, { do: 'outcome', key, text: 'Vi gjør det' }, before);
    expect(shown(noted, before)[0]).toBe(key);
    const after = compileAgenda(sampleFacts({ areas: raising, cases: [...cases, sampleCase('ny', { source })] }));
    const made = changed(noted, { do: 'replace', key, by: 'case.ny' }, before);
    expect(shown(made, after)[0]).toBe('case.ny');
    expect(made.outcomes).toEqual({ 'case.ny': 'Vi gjør det' });
  });
});

describe('a late critical area', () => {
  it('comes up among the areas, though the chair has set an order', () => {
    const plan = changed(empty, { do: 'up', key: 'case.c' });
    const late = compileAgenda(
      sampleFacts({ cases, areas: [sampleRow('helse', { level: 'critical' }), sampleRow('kultur', {})] }),
    );
    expect(shown(plan, late)).toEqual(['area.helse', 'case.a', 'case.c', 'case.b', 'rest']);
  });
});

describe('the posted agenda', () => {
  it('keeps what stood on it, and is posted once', () => {
    const posted = changed(empty, { do: 'post', at: '2026-11-24T07:30:00.000Z' });
    expect(posted.order).toEqual(['case.a', 'case.b', 'case.c']);
    expect(changeAgenda(posted, compiled, { do: 'post', at: '2026-11-24T08:30:00.000Z' }, undefined)).toBeUndefined();
    const worked = cases.map((about) => ({ ...about, state: 'inProgress' as const }));
    const facts = { cases: worked, areas };
    expect(keysOf(compileAgenda(sampleFacts(facts)))).toEqual(['rest']);
    const kept = new Set(posted.order);
    expect(shown(posted, compileAgenda(sampleFacts({ ...facts, kept })))).toEqual(shown(empty));
  });
});

describe('the minutes', () => {
  it('are an hour unless the group says otherwise', () => {
    expect(meetingMinutes(sampleGroup())).toBe(60);
    expect(meetingMinutes(sampleGroup(1, { meeting: { ...sampleGroup().meeting, lasts: 'PT1H30M' } }))).toBe(90);
  });

  it('leave the last ones for when there is time, and never the line with the rest', () => {
    const many = compileAgenda(
      sampleFacts({ areas, cases: Array.from({ length: 6 }, (_, n) => sampleCase(`${n}`, { state: 'onAgenda' })) }),
    );
    const timed = allotMinutes(many, 20);
    expect(timed.map(({ minutes }) => minutes)).toEqual([9, 5, 5, undefined, undefined, undefined, 1]);
  });
});

/** Anything that can stand on an agenda, and anything that a chair can press. */
const level = fc.constantFrom('normal', 'strained', 'critical');
const anyRow = fc
  .record({
    level,
    has: fc.boolean(),
    matter: fc.constantFrom('', 'En sak'),
    need: fc.constantFrom('', 'Et behov'),
    signal: fc.constantFrom({ text: '' }, { text: 'Varsel', lookAgain: '2026-11-20' }),
  })
  .map(({ has, matter, ...more }) => (has ? { ...more, matter: { text: matter, areas: [] } } : undefined));
const anyState = fc.constantFrom('raised', 'onAgenda', 'inProgress', 'sentUp', 'answered', 'closed', 'dropped');
const anyFacts = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 8 }),
    states: fc.array(fc.record({ state: anyState, isUrgent: fc.boolean() }), { maxLength: 8 }),
    dues: fc.array(fc.constantFrom('2026-11-10', '2026-11-20', '2026-12-01'), { maxLength: 5 }),
  })
  .map(({ rows, states, dues }) =>
    sampleFacts({
      areas: rows.map((content, n) => sampleRow(`omr${n}`, content, { order: n })),
      cases: states.map((change, n) => sampleCase(`s${n}`, change)),
      actions: dues.map((due, n) => sampleAction(`h${n}`, { due })),
    }),
  );
const anyPress = fc.record({
  do: fc.constantFrom('up', 'down', 'drop', 'bringBack', 'outcome', 'add'),
  pick: fc.nat(),
});

describe('any agenda', () => {
  it('has every item once, in the order of its parts, and every area somewhere', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const items = compileAgenda(facts);
        expect(new Set(keysOf(items)).size).toBe(items.length);
        const named = items.flatMap((item) => {
          if (item.kind === 'area') return [item.row.areaId];
          if (item.kind === 'raised') return [item.area.id];
          return item.kind === 'rest' ? [...item.quiet, ...item.notReceived].map(({ id }) => id) : [];
        });
        expect([...new Set(named)].toSorted()).toEqual(facts.areas.map(({ areaId }) => areaId).toSorted());
        const open = facts.cases.filter(({ state }) => state === 'raised' || state === 'onAgenda');
        for (const { id } of open) expect(items.filter((item) => item.key === `case.${id}`)).toHaveLength(1);
      }),
    );
  });

  it('keeps every item once through whatever the chair presses, and the same plan gives the same again', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyPress, { maxLength: 12 }), (facts, presses) => {
        const items = compileAgenda(facts);
        let plan = empty;
        for (const [n, press] of presses.entries()) {
          const all = [...arrangeAgenda(items, plan).items, ...arrangeAgenda(items, plan).dropped];
          const key = all[press.pick % Math.max(all.length, 1)]?.key ?? 'case.none';
          const change: AgendaChange =
            press.do === 'add'
              ? { do: 'add', key: `own.${n}`, title: 'Eget' }
              : press.do === 'outcome'
                ? { do: 'outcome', key, text: `Utfall ${n}` }
                : { do: press.do, key };
          plan = changed(plan, change, items);
        }
        const once = arrangeAgenda(items, plan);
        const keys = keysOf([...once.items, ...once.dropped]);
        expect(keys.toSorted()).toEqual([...keysOf(items), ...plan.added.map(({ key }) => key)].toSorted());
        expect(arrangeAgenda(compileAgenda(facts), plan)).toEqual(once);
        if (plan.version > 0) expect(agendaSchema.safeParse(plan).success).toBe(true);
      }),
    );
  });

  it('gives no more minutes than there are, each item at least one, and none after the first that does not fit', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 240 }), (facts, total) => {
        const timed = allotMinutes(compileAgenda(facts), total);
        expect(timed.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBeLessThanOrEqual(total);
        for (const { minutes } of timed) if (minutes !== undefined) expect(minutes).toBeGreaterThan(0);
        const given = timed.filter(({ item }) => item.kind !== 'rest').map(({ minutes }) => minutes !== undefined);
        expect(given).toEqual(given.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
