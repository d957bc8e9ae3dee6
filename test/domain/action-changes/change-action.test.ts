import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../../src/domain/action';
import { actionNotices } from '../../../src/domain/action-changes/action-notices';
import { changeAction, type ActionChange, type ActionPress } from '../../../src/domain/action-changes/change-action';
import { isOverdueTwice } from '../../../src/domain/action-changes/times-overdue';
import { personId } from '../../support/sample';

const kari = { id: personId(101), name: 'Kari' };
const ola = { id: personId(102), name: 'Ola' };
const timeZone = 'Europe/Oslo';

function anAction(more: Partial<Action> = {}): Action {
  return {
    ...{ id: 'a1', text: 'Ring', owner: kari, due: '2026-11-10', state: 'open', createdOn: '2026-11-02' },
    history: [{ at: '2026-11-02T08:00:00.000Z', by: ola, what: 'created', due: '2026-11-10' }],
    ...more,
  };
}

function aPress(more: Partial<ActionPress> = {}): ActionPress {
  return {
    ...{ id: 'p1', by: kari, at: '2026-11-05T08:00:00.000Z', today: '2026-11-05' },
    ...{ meetingId: '2026-11-03-0900', shownVersion: 1, ...more },
  };
}

function changed(action: Action, change: ActionChange, press: ActionPress): Action {
  const result = changeAction(action, change, press);
  if (result.kind !== 'changed') throw new Error(result.kind);
  return result.action;
}

const move = (due: string): ActionChange => ({ what: 'moved', due, reason: 'Fordi' });

describe('a change of an action', () => {
  it('is made once when the press is delivered again, even after somebody else’s change', () => {
    const first = changed(anAction(), move('2026-11-12'), aPress());
    expect(changeAction(first, move('2026-11-12'), aPress())).toEqual({ kind: 'again' });
    const second = changed(first, { what: 'handedOver', to: ola }, aPress({ id: 'p2', shownVersion: 2 }));
    expect(changeAction(second, move('2026-11-12'), aPress())).toEqual({ kind: 'again' });
    expect(second).toMatchObject({ version: 3, due: '2026-11-12', owner: ola });
  });

  it('is not made on what the card did not show, of an action from before there were versions too', () => {
    const next = changed(anAction(), move('2026-11-12'), aPress());
    expect(changeAction(next, move('2026-11-20'), aPress({ id: 'p2' }))).toEqual({ kind: 'stale' });
    expect(changeAction(anAction(), move('2026-11-20'), aPress({ shownVersion: 2 }))).toEqual({ kind: 'stale' });
  });

  it('is refused with its reason: a day that is over, the same day, the same owner, one that is done', () => {
    const done = changed(anAction(), { what: 'done' }, aPress());
    const why = (action: Action, change: ActionChange, shownVersion: number) => {
      const result = changeAction(action, change, aPress({ id: 'p9', shownVersion }));
      return result.kind === 'refused' ? result.why : result.kind;
    };
    expect(why(anAction(), move('2026-11-04'), 1)).toBe('past');
    expect(why(anAction(), move('2026-11-10'), 1)).toBe('sameDate');
    expect(why(anAction(), { what: 'handedOver', to: kari }, 1)).toBe('sameOwner');
    expect(why(done, move('2026-12-01'), 2)).toBe('isDone');
    expect(why(done, { what: 'done' }, 2)).toBe('again');
  });

  it('keeps who made it and what came first, however often it is moved', () => {
    let action = anAction();
    for (let times = 0; times < 80; times += 1) {
      const due = `2027-01-${String((times % 28) + 1).padStart(2, '0')}`;
      action = changed(action, move(due), aPress({ id: `p${times}`, shownVersion: times + 1 }));
    }
    expect(action.history).toHaveLength(50);
    expect(action.history[0]).toMatchObject({ what: 'created', by: ola });
    expect(action.version).toBe(81);
  });

  it('reaches the cards of those who have had it, each time one of its own, and the log', () => {
    const given = changed(anAction(), { what: 'handedOver', to: ola }, aPress());
    const back = changed(
      given,
      { what: 'handedOver', to: kari },
      aPress({ id: 'p2', shownVersion: 2, at: '2026-11-06T08:00:00.000Z' }),
    );
    expect(actionNotices(back)).toEqual([
      { kind: 'actionLog' },
      { kind: 'desk', card: 'actionToOwner', id: 'a1', to: kari.id },
      { kind: 'desk', card: 'actionToOwner', id: 'a1', to: ola.id, mark: '20261105080000000' },
      { kind: 'desk', card: 'actionToOwner', id: 'a1', to: kari.id, mark: '20261106080000000' },
    ]);
    expect(actionNotices(anAction({ owner: undefined }))).toEqual([{ kind: 'actionLog' }]);
  });
});

describe('an action is overdue twice', () => {
  const movedAt = (at: string, today: string) => changed(anAction(), move('2026-11-20'), aPress({ at, today }));

  it('when its date passed, was moved, and passed again; not when it was moved in time', () => {
    const late = movedAt('2026-11-11T08:00:00.000Z', '2026-11-11');
    const inTime = movedAt('2026-11-10T08:00:00.000Z', '2026-11-10');
    expect(isOverdueTwice(late, { day: '2026-11-21', timeZone })).toBe(true);
    expect(isOverdueTwice(late, { day: '2026-11-20', timeZone })).toBe(false);
    expect(isOverdueTwice(inTime, { day: '2026-11-21', timeZone })).toBe(false);
    expect(isOverdueTwice({ ...late, state: 'done' }, { day: '2026-11-21', timeZone })).toBe(false);
    expect(isOverdueTwice(anAction(), { day: '2026-11-21', timeZone })).toBe(false);
  });

  it('by the group’s day, not by that of UTC', () => {
    const afterMidnight = movedAt('2026-11-10T23:30:00.000Z', '2026-11-11');
    expect(isOverdueTwice(afterMidnight, { day: '2026-11-21', timeZone })).toBe(true);
    expect(isOverdueTwice(afterMidnight, { day: '2026-11-21', timeZone: 'UTC' })).toBe(false);
  });
});
