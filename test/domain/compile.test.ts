import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../src/domain/action';
import { actionsOfArea, compileActionLog } from '../../src/domain/action-log';
import { compileBoard } from '../../src/domain/board';
import { whoIsMissing } from '../../src/domain/missing';
import { rolesOf } from '../../src/domain/roles';
import type { Level, Reply } from '../../src/domain/status-reply';
import { tickAction } from '../../src/domain/tick-actions';
import { chairId, deputyChairId, personId, sampleArea, sampleContent, sampleGroup } from '../support/sample';

function replied(level: Level): Reply {
  return {
    version: 1,
    content: sampleContent({ level }),
    author: { id: personId(101), name: 'Kari' },
    at: '2026-11-23T10:00:00.000Z',
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
  };
}

const earlier = (level?: Level) => [
  { meetingId: '2026-11-17-0900', day: '2026-11-17', level },
  { meetingId: '2026-11-10-0900', day: '2026-11-10', level: 'normal' as const },
];

describe('the board', () => {
  it('keeps the group’s order and counts who has answered', () => {
    const board = compileBoard([
      sampleArea({ areaId: 'z', order: 1 }),
      sampleArea({ areaId: 'b', order: 0, reply: replied('normal') }),
    ]);
    expect(board?.rows.map((row) => row.areaId)).toEqual(['b', 'z']);
    expect(board?.received).toBe(1);
  });

  it('says nothing but «not received» of an area without a reply', () => {
    const previous = {
      day: '2026-11-17',
      content: sampleContent({ level: 'critical', text: 'Hemmelig' }),
      standing: [],
    };
    const [row] = compileBoard([sampleArea({ previous, earlierLevels: earlier('critical') })])?.rows ?? [];
    expect(row).toMatchObject({ level: undefined, text: '', raised: [], trend: 'unknown' });
    expect(JSON.stringify(row)).not.toContain('Hemmelig');
  });

  it.each([
    ['normal', 'critical', 'worse'],
    ['critical', 'strained', 'better'],
    ['strained', 'strained', 'same'],
  ] as const)('turns %s into %s as %s', (before, now, trend) => {
    const previous = { day: '2026-11-17', content: sampleContent({ level: before }), standing: [] };
    expect(compileBoard([sampleArea({ previous, reply: replied(now) })])?.rows[0]?.trend).toBe(trend);
  });

  it('shows earlier meetings newest first, with a gap for an area that was not there', () => {
    const board = compileBoard([
      sampleArea({ areaId: 'a', order: 0, earlierLevels: earlier('strained') }),
      sampleArea({ areaId: 'new', order: 1, earlierLevels: [] }),
    ]);
    expect(board?.earlierDays).toEqual(['2026-11-17', '2026-11-10']);
    expect(board?.rows.map((row) => row.earlier)).toEqual([
      ['strained', 'normal'],
      [undefined, undefined],
    ]);
  });
});

function action(change: Partial<Action>): Action {
  return { id: 'a', text: 'Gjør det', state: 'open', createdOn: '2026-11-10', history: [], ...change };
}

describe('the action log', () => {
  it('has overdue ones first and those without a date last', () => {
    const log = compileActionLog(
      [
        action({ id: 'none' }),
        action({ id: 'future', due: '2026-12-01' }),
        action({ id: 'over', due: '2026-11-20' }),
        action({ id: 'today', due: '2026-11-24' }),
      ],
      '2026-11-24',
    );
    expect(log.open.map((row) => [row.action.id, row.overdue])).toEqual([
      ['over', true],
      ['today', false],
      ['future', false],
      ['none', false],
    ]);
    expect(log.open[0]?.ageDays).toBe(14);
  });

  it('shows what was done since the last meeting and not the years before', () => {
    const done = (id: string, doneIn: string) => action({ id, state: 'done', doneIn, doneOn: doneIn.slice(0, 10) });
    const log = compileActionLog([done('old', '2026-11-17-0900'), done('new', '2026-11-24-0900')], '2026-11-24', {
      meetingId: '2026-11-24-0900',
      lastMeetingDay: '2026-11-17',
    });
    expect(log.done.map((row) => row.action.id)).toEqual(['new']);
  });

  it('does not drop what was ticked in the last meeting’s card on the days after that meeting', () => {
    const ticked = action({ id: 'wednesday', state: 'done', doneIn: '2026-11-17-0900', doneOn: '2026-11-18' });
    const since = { meetingId: '2026-11-24-0900', lastMeetingDay: '2026-11-17' };
    expect(compileActionLog([ticked], '2026-11-24', since).done.map((row) => row.action.id)).toEqual(['wednesday']);
  });

  it('gives an area its own actions and those its people own', () => {
    const mine = actionsOfArea(
      [
        action({ id: 'area', area: { id: 'area1', name: 'x' } }),
        action({ id: 'owned', owner: { id: personId(101), name: 'Kari' } }),
        action({ id: 'other' }),
      ],
      'area1',
      [personId(101), undefined],
    );
    expect(mine.map((one) => one.id)).toEqual(['area', 'owned']);
  });
});

describe('ticking an action', () => {
  const context = {
    by: { id: personId(101), name: 'Kari' },
    at: '2026-11-23T10:00:00.000Z',
    today: '2026-11-23',
    meetingId: '2026-11-24-0900',
  };

  it('changes nothing when nothing changed, so that no history grows', () => {
    expect(
      tickAction(action({ due: '2026-12-01' }), { actionId: 'a', done: false, due: '2026-12-01' }, context),
    ).toBeUndefined();
  });

  it('does not lose the date when its field was emptied', () => {
    expect(tickAction(action({ due: '2026-12-01' }), { actionId: 'a', done: true }, context)).toMatchObject({
      due: '2026-12-01',
      state: 'done',
      doneIn: '2026-11-24-0900',
    });
  });

  it('keeps each former date', () => {
    const moved = tickAction(action({ due: '2026-12-01' }), { actionId: 'a', done: false, due: '2026-12-08' }, context);
    expect(moved?.history.at(-1)).toMatchObject({ what: 'moved', due: '2026-12-08', by: context.by });
  });
});

describe('who is missing', () => {
  const card = (change: object) => ({ id: `card:2026-11-24-0900:area1:${personId(101)}`, activityIds: [], ...change });
  const why = (...cards: Parameters<typeof whoIsMissing>[1]) => whoIsMissing([sampleArea()], cards)[0]?.why.why;

  it('tells silence from a card that never came', () => {
    expect(why(card({ deliveredAt: '2026-11-22T08:00:00.000Z' }))).toBe('silent');
    expect(why()).toBe('notDelivered');
    expect(why(card({ notReached: { reason: 'blocked', error: 'x', at: '2026-11-22T08:00:00.000Z' } }))).toBe(
      'notReached',
    );
  });

  it('says vacant when nobody holds the post, and leaves out those who answered', () => {
    const vacant = sampleArea({ coordinator: undefined, deputy: undefined });
    expect(whoIsMissing([vacant, sampleArea({ areaId: 'b', reply: replied('normal') })], [])).toEqual([
      { areaName: 'Område 1', personName: undefined, why: { why: 'vacant' } },
    ]);
  });
});

describe('roles', () => {
  const group = sampleGroup(2, { members: [{ person: personId(700), to: '2026-11-01' }] });
  const on = (id: string, signInName?: string) => rolesOf(group, { id, signInName }, '2026-11-24');

  it('let chair and deputy chair lead, and nobody else', () => {
    expect([chairId, deputyChairId, personId(101), personId(999)].map((id) => on(id).leads)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('end with the period', () => {
    expect(on(personId(700)).belongs).toBe(false);
    expect(on(personId(101)).areas).toEqual([{ id: 'area1', name: 'Område 1' }]);
  });

  it('do not come from a missing sign-in name', () => {
    expect(on(personId(999), undefined)).toEqual({ leads: false, belongs: false, areas: [], all: ['employee'] });
  });
});
