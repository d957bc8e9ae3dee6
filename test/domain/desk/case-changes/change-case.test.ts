import { describe, expect, it } from '@jest/globals';
import { caseLimits, caseSchema, type Case } from '../../../../src/domain/desk/case';
import { changeCase, type GroupCaseChange } from '../../../../src/domain/desk/case-changes/change-case';
import { raiseCase } from '../../../../src/domain/desk/case-changes/raise-case';
import { withChange } from '../../../../src/domain/desk/case-changes/with-change';
import { personId } from '../../../support/sample';

const kari = { id: personId(101), name: 'Kari Ås' };
const chair = { id: personId(1), name: 'Ingrid Vik' };
const now = '2026-11-24T08:00:00.000Z';
const raised = raiseCase(
  { id: 'sak', title: 'Vaktordning', description: '', origin: { kind: 'employee' }, areas: [], isUrgent: false },
  kari,
  now,
);

function done(about: Case, change: GroupCaseChange): Case {
  const result = changeCase(about, change, chair, now);
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

describe('a case', () => {
  it('begins as the group’s own, with who raised it in its history', () => {
    expect(caseSchema.parse(raised)).toEqual(raised);
    expect(raised).toMatchObject({ version: 1, state: 'raised', visibility: 'group' });
    expect(raised.history).toEqual([{ at: now, by: kari, what: 'raised' }]);
  });

  it('is cut to what a row holds, however much was written', () => {
    const long = raiseCase({ ...raised, title: 'x'.repeat(9000), description: 'y'.repeat(9000) }, kari, now);
    expect([long.title.length, long.description.length]).toEqual([caseLimits.title, caseLimits.description]);
  });

  it('gets an owner and a date, another one, and none', () => {
    const worked = done(raised, { what: 'startedWork', owner: kari, due: '2026-12-01' });
    expect(worked).toMatchObject({ state: 'inProgress', owner: kari, due: '2026-12-01', version: 2 });
    const handed = done(worked, { what: 'startedWork', owner: chair });
    expect(handed.owner).toEqual(chair);
    expect(handed.due).toBeUndefined();
  });

  it('is closed, dropped with a reason and never without one, and taken up again', () => {
    expect(done(raised, { what: 'closed', text: 'Løst' })).toMatchObject({ state: 'closed' });
    expect(changeCase(raised, { what: 'dropped', text: '  ' }, chair, now)).toEqual({ ok: false, why: 'noReason' });
    const dropped = done(raised, { what: 'dropped', text: 'Ikke vårt' });
    expect(dropped.history.at(-1)).toEqual({ at: now, by: chair, what: 'dropped', text: 'Ikke vårt' });
    expect(done(dropped, { what: 'reopened' })).toMatchObject({ state: 'raised', version: 3 });
  });

  it.each(['closed', 'dropped'] as const)('that is %s is not changed before it is taken up again', (state) => {
    const over: Case = { ...raised, state };
    for (const change of [
      { what: 'onAgenda' },
      { what: 'startedWork' },
      { what: 'closed' },
      { what: 'dropped', text: 'x' },
    ] as const) {
      expect(changeCase(over, change, chair, now)).toEqual({ ok: false, why: 'notFromHere' });
    }
  });

  it('that is not over is not taken up again', () => {
    expect(changeCase(raised, { what: 'reopened' }, chair, now)).toEqual({ ok: false, why: 'notFromHere' });
  });

  it('never outgrows its row: the history keeps who raised it and the latest', () => {
    let about = raised;
    for (let n = 0; n < 300; n += 1) about = withChange(about, { what: 'changed', text: `${n}` }, chair, now);
    expect(caseSchema.safeParse(about).success).toBe(true);
    expect(about.history[0]?.what).toBe('raised');
    expect(about.history.at(-1)?.text).toBe('299');
    expect(about.version).toBe(301);
  });
});
