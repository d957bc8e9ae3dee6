import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../../../src/domain/action';
import { actionTimers } from '../../../../src/domain/desk/due/action-timers';
import { nextDeskStep } from '../../../../src/domain/desk/due/next-desk-step';
import { personId, sampleGroup } from '../../../support/sample';

const by = { id: personId(1), name: 'Leder' };
const owner = { id: personId(101), name: 'Kari' };

function facts(action: Partial<Action>, now: string, free: readonly string[] = []) {
  const actions: Action[] = [
    {
      ...{ id: 'a1', text: 'Ring', owner, due: '2026-11-12', state: 'open', createdOn: '2026-11-02' },
      history: [{ at: '2026-11-02T08:00:00.000Z', by, what: 'created', due: '2026-11-12' }],
      ...action,
    },
  ];
  return {
    ...{ group: sampleGroup(), cases: [], subscriptions: [], meeting: undefined, summary: undefined, actions, now },
    freeDays: (day: string) => (free.includes(day) ? 'fri' : undefined),
  };
}

/** When each reminder goes out; Oslo is an hour ahead of UTC. */
const times = (action: Partial<Action>, now = '2026-11-03T08:00:00.000Z', free: readonly string[] = []) =>
  actionTimers(facts(action, now, free)).map(
    ({ dueAt, step }) => `${step.do === 'remindAction' ? step.when : '?'} ${dueAt}`,
  );

describe('an action is reminded of', () => {
  it('at eight in the group’s zone on the working day before its date, and on the one after', () => {
    expect(times({})).toEqual(['before 2026-11-11T07:00:00.000Z', 'after 2026-11-13T07:00:00.000Z']);
    // A Monday, and a Friday.
    expect(times({ due: '2026-11-16' })).toEqual(['before 2026-11-13T07:00:00.000Z', 'after 2026-11-17T07:00:00.000Z']);
    expect(times({ due: '2026-11-13' })).toEqual(['before 2026-11-12T07:00:00.000Z', 'after 2026-11-16T07:00:00.000Z']);
    expect(times({}, undefined, ['2026-11-11', '2026-11-13'])).toEqual([
      'before 2026-11-10T07:00:00.000Z',
      'after 2026-11-16T07:00:00.000Z',
    ]);
  });

  it('each date once: not again when it has been, and again for another date', () => {
    expect(times({ remindedBefore: '2026-11-12' })).toEqual(['after 2026-11-13T07:00:00.000Z']);
    expect(times({ remindedBefore: '2026-11-12', remindedAfter: '2026-11-12' })).toEqual([]);
    expect(times({ remindedBefore: '2026-11-10', remindedAfter: '2026-11-10' })).toHaveLength(2);
  });

  it('not when it is done, has no date, or was given so late that its owner knows', () => {
    expect(times({ state: 'done' })).toEqual([]);
    expect(times({ due: undefined })).toEqual([]);
    const given = { at: '2026-11-11T06:00:00.000Z', by, what: 'handedOver', to: owner } as const;
    expect(times({ history: [given] }, '2026-11-11T06:00:00.000Z')).toEqual(['after 2026-11-13T07:00:00.000Z']);
  });

  it('without an owner only for the log, when the date has passed', () => {
    expect(times({ owner: undefined })).toEqual(['after 2026-11-13T07:00:00.000Z']);
  });

  it('late by day and never at night when nothing ran in time; not before a date that has passed', () => {
    expect(times({}, '2026-11-12T10:00:00.000Z')[0]).toBe('before 2026-11-11T07:00:00.000Z');
    expect(times({}, '2026-11-13T02:00:00.000Z')).toEqual(['after 2026-11-13T07:00:00.000Z']);
    expect(times({}, '2026-11-13T22:00:00.000Z')).toEqual(['after 2026-11-14T07:00:00.000Z']);
  });

  it('with the time to wake up for the next one', () => {
    const due = nextDeskStep(facts({}, '2026-11-11T07:00:00.000Z'));
    expect(due.steps).toEqual([{ do: 'remindAction', actionId: 'a1', due: '2026-11-12', when: 'before' }]);
    expect(due.wakeAt).toBe('2026-11-13T07:00:00.000Z');
  });
});
