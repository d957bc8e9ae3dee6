import { describe, expect, it } from '@jest/globals';
import { pauseUntil } from '../../../src/domain/plan/pause-until';
import { resume } from '../../../src/domain/plan/resume';
import { sourceOf } from '../calendar-of-meetings/planned-row';

const deciding = { now: '2026-11-16T23:30:00.000Z', by: { id: '20000000-0000-4000-8000-000000000001', name: 'Grete' } };
const weekly = sourceOf({});
const paused = sourceOf({ plan: { pausedUntil: '2026-12-01' } });

describe('a pause', () => {
  it('is kept with its day, and recorded', () => {
    expect(pauseUntil(weekly, '2026-12-01', deciding)).toMatchObject({
      kind: 'changed',
      plan: { pausedUntil: '2026-12-01' },
      record: { what: 'paused', detail: '2026-12-01', by: deciding.by },
    });
    expect(pauseUntil(paused, '2026-12-08', deciding)).toMatchObject({ plan: { pausedUntil: '2026-12-08' } });
  });

  it.each([
    // It is the 17th already in Oslo.
    ['past', '2026-11-17'],
    ['tooFar', '2027-11-19'],
    ['alreadyPaused', '2026-12-01'],
  ])('is refused as %s until %s', (why, day) => {
    expect(pauseUntil(paused, day, deciding)).toEqual({ kind: 'refused', why });
  });

  it('ends when the chair resumes, and only once', () => {
    const decision = resume(paused, deciding);
    expect(decision).toMatchObject({ kind: 'changed', record: { what: 'resumed' } });
    expect(decision.kind === 'changed' && 'pausedUntil' in decision.plan).toBe(false);
    expect(resume(weekly, deciding)).toEqual({ kind: 'refused', why: 'notPaused' });
    const over = sourceOf({ plan: { pausedUntil: '2026-11-17' } });
    expect(resume(over, deciding)).toEqual({ kind: 'refused', why: 'notPaused' });
  });
});
