import { describe, expect, it } from '@jest/globals';
import { isOverdueTwice } from '../../../src/domain/action-changes/times-overdue';
import { agendaSections } from '../../../src/domain/agenda/agenda-item';
import { compileAgenda } from '../../../src/domain/agenda/compile-agenda';
import type { Case } from '../../../src/domain/desk/case';
import { chair, day, leader, sampleAction, sampleCase, sampleFacts, sampleRow, standing } from './sample-agenda';

const keysOf = (...args: Parameters<typeof sampleFacts>) => compileAgenda(sampleFacts(...args)).map(({ key }) => key);

const question: Case['question'] = {
  nth: 1,
  what: 'decide',
  title: 'Sak',
  text: 'Kan vi det?',
  advice: '',
  isAgainst: false,
  to: leader,
  by: chair,
  at: '2026-11-18T08:00:00.000Z',
  due: '2026-11-23',
};
const answered = (at: string): Pick<Case, 'answers'> => ({
  answers: [{ nth: 1, kind: 'decided', text: 'Ja.', by: leader, at }],
});

describe('the order of an agenda', () => {
  it('is answers, areas, matters, needs, warnings, what is overdue, tasks, parked matters and the rest', () => {
    const items = compileAgenda(
      sampleFacts({
        areas: [
          sampleRow('rolig', {}),
          sampleRow('taus', undefined),
          sampleRow('melder', {
            matter: { text: 'Vi må snakke sammen', areas: ['rolig'] },
            need: 'To vakter',
            signal: { text: 'Mange spør', lookAgain: day },
          }),
          sampleRow('kritisk', { level: 'critical' }),
        ],
        cases: [
          sampleCase('parkert'),
          sampleCase('oppdrag', { origin: { kind: 'assignment' } }),
          sampleCase('besvart', { state: 'answered', ...answered('2026-11-20T08:00:00.000Z') }),
          sampleCase('haster', { isUrgent: true }),
        ],
        actions: [sampleAction('sen')],
      }),
    );
    expect(items.map(({ key }) => key)).toEqual([
      'answer.besvart',
      'area.kritisk',
      'case.haster',
      'matter.melder.2026-11-24-0900.matter',
      'need.melder.2026-11-24-0900.need',
      'signal.melder.2026-11-24-0900.signal',
      'action.sen',
      'case.oppdrag',
      'case.parkert',
      'rest',
    ]);
    expect(items.map(({ section }) => agendaSections.indexOf(section))).toEqual(
      items.map(({ section }) => agendaSections.indexOf(section)).toSorted((a, b) => a - b),
    );
    expect(items.at(-1)).toMatchObject({ quiet: [{ id: 'rolig' }], notReceived: [{ id: 'taus' }] });
  });

  it('is the same whatever order the facts come in', () => {
    const cases = ['c', 'a', 'b'].map((id) => sampleCase(id));
    const actions = ['z', 'y'].map((id) => sampleAction(id));
    expect(keysOf({ cases: cases.toReversed(), actions: actions.toReversed() })).toEqual(keysOf({ cases, actions }));
  });
});

describe('an area', () => {
  it.each([
    ['critical as last time', { level: 'critical' }, 'critical', true],
    ['strained after normal', { level: 'strained' }, 'normal', true],
    ['strained as last time', { level: 'strained' }, 'strained', false],
    ['better, and not critical', { level: 'normal' }, 'strained', false],
  ] as const)('that is %s', (_, content, before, isOn) => {
    const from = sampleRow('x', { level: before }).reply?.content;
    if (from === undefined) throw new Error('no reply');
    const row = sampleRow('helse', content, { previous: { day: '2026-11-17', content: from, standing: [] } });
    expect(keysOf({ areas: [row] }).includes('area.helse')).toBe(isOn);
  });

  it('that has not answered is named as not received, and nothing says why', () => {
    const row = sampleRow('helse', undefined, { awayUntil: '2026-12-24' });
    const [rest] = compileAgenda(sampleFacts({ areas: [row] }));
    expect(rest).toEqual({
      key: 'rest',
      section: 'rest',
      kind: 'rest',
      quiet: [],
      notReceived: [{ id: 'helse', name: 'Område helse' }],
    });
  });

  it('that has not answered keeps what it raised before, so that a due warning is not lost', () => {
    const last = sampleRow('x', {}).reply?.content;
    if (last === undefined) throw new Error('no reply');
    const row = sampleRow('helse', undefined, {
      previous: { day: '2026-11-17', content: last, standing: [standing('signal', { lookAgain: '2026-11-24' })] },
    });
    expect(keysOf({ areas: [row] })).toEqual(['signal.helse.2026-11-17-0900.signal', 'rest']);
  });
});

describe('what areas raise', () => {
  it('leaves out a warning whose day has not come', () => {
    const row = sampleRow('helse', {}, { standing: [standing('signal', { lookAgain: '2026-11-25' })] });
    expect(keysOf({ areas: [row] })).toEqual(['rest']);
  });

  it('shows a need with what the others offer, and hides it for no offer', () => {
    const areas = [sampleRow('helse', { need: 'To vakter', offer: 'Rom' }), sampleRow('kultur', { offer: 'En vakt' })];
    const need = compileAgenda(sampleFacts({ areas })).find(({ section }) => section === 'needs');
    expect(need).toMatchObject({ area: { id: 'helse' }, offers: [{ area: { id: 'kultur' }, text: 'En vakt' }] });
  });

  it('does not list a matter beside the case that was made of it', () => {
    const source = { areaId: 'helse', itemId: '2026-11-24-0900.matter' };
    const areas = [sampleRow('helse', { matter: { text: 'Vaktordning', areas: [] } })];
    expect(keysOf({ areas, cases: [sampleCase('laget', { source })] })).toEqual(['case.laget', 'rest']);
    const settled = new Set(['matter.helse.2026-11-24-0900.matter']);
    expect(keysOf({ areas, settled })).toEqual(['rest']);
  });
});

describe('a case', () => {
  it.each([
    ['raised', {}, 'case.x', 'parked'],
    ['put on the agenda', { state: 'onAgenda' }, 'case.x', 'matters'],
    ['raised and urgent', { isUrgent: true }, 'case.x', 'matters'],
    ['being worked on, in time', { state: 'inProgress', due: day }, undefined, undefined],
    ['being worked on, too late', { state: 'inProgress', due: '2026-11-23' }, 'case.x', 'overdue'],
    ['with the leadership, too late', { state: 'sentUp', question }, 'case.x', 'overdue'],
    ['with the leadership, in time', { state: 'sentUp', question: { ...question, due: day } }, undefined, undefined],
    [
      'answered long ago and not dealt with',
      { state: 'answered', ...answered('2026-10-01T08:00:00.000Z') },
      'answer.x',
      'answers',
    ],
    [
      'answered since last time, and worked on',
      { state: 'inProgress', ...answered('2026-11-18T08:00:00.000Z') },
      'answer.x',
      'answers',
    ],
    [
      'answered before last time, and worked on',
      { state: 'inProgress', ...answered('2026-11-16T08:00:00.000Z') },
      undefined,
      undefined,
    ],
    ['a task', { origin: { kind: 'assignment' } }, 'case.x', 'assignments'],
    [
      'a task that is delivered',
      {
        origin: { kind: 'assignment' },
        state: 'inProgress',
        delivery: { text: 'Her', by: chair, at: '2026-11-18T08:00:00.000Z' },
      },
      undefined,
      undefined,
    ],
    ['closed', { state: 'closed' }, undefined, undefined],
  ] as const)('that is %s', (_, change, key, section) => {
    const [item] = compileAgenda(sampleFacts({ cases: [sampleCase('x', change)] }));
    expect([item?.key, item?.section]).toEqual([key, section]);
  });

  it('stays on the posted agenda when it is closed in the meeting', () => {
    const cases = [sampleCase('x', { state: 'closed' })];
    expect(keysOf({ cases, kept: new Set(['case.x']) })).toEqual(['case.x']);
    expect(keysOf({ cases, kept: new Set(['answer.x']) })).toEqual(['answer.x']);
  });
});

describe('an action', () => {
  it('is on the agenda from the day after its date', () => {
    expect(keysOf({ actions: [sampleAction('a', { due: day }), sampleAction('b', { due: '2026-11-23' })] })).toEqual([
      'action.b',
    ]);
  });

  it('with a date that was moved when it was over comes first, and its dates are counted', () => {
    const moved = sampleAction('b', {
      due: '2026-11-20',
      history: [
        { at: '2026-11-01T08:00:00.000Z', by: chair, what: 'created', due: '2026-11-10' },
        { at: '2026-11-12T08:00:00.000Z', by: chair, what: 'moved', due: '2026-11-20' },
      ],
    });
    const items = compileAgenda(
      sampleFacts({
        actions: [sampleAction('a', { due: '2026-11-19' }), moved, sampleAction('c', { due: '2026-11-02' })],
      }),
    );
    expect(items.map((item) => [item.key, item.kind === 'action' ? item.timesOverdue : 0])).toEqual([
      ['action.b', 2],
      ['action.c', 1],
      ['action.a', 1],
    ]);
  });

  it('is counted as its owner’s card counts it: by the group’s day, which begins before that of UTC', () => {
    const movedAfterMidnight = sampleAction('a', {
      due: '2026-11-20',
      history: [
        { at: '2026-11-01T08:00:00.000Z', by: chair, what: 'created', due: '2026-11-10' },
        { at: '2026-11-10T23:30:00.000Z', by: chair, what: 'moved', due: '2026-11-20' },
      ],
    });
    const [item] = compileAgenda(sampleFacts({ actions: [movedAfterMidnight] }));
    expect(item).toMatchObject({ kind: 'action', timesOverdue: 2 });
    expect(isOverdueTwice(movedAfterMidnight, { day, timeZone: 'Europe/Oslo' })).toBe(true);
  });

  it('is not counted twice because it stood on the agenda last time: its date has passed once', () => {
    const [item] = compileAgenda(sampleFacts({ actions: [sampleAction('a', { due: '2026-11-02' })] }));
    expect(item).toMatchObject({ kind: 'action', timesOverdue: 1 });
  });

  it('stays on the posted agenda when it is ticked', () => {
    const actions = [sampleAction('a', { state: 'done' })];
    expect(keysOf({ actions })).toEqual([]);
    expect(keysOf({ actions, kept: new Set(['action.a']) })).toEqual(['action.a']);
  });
});
