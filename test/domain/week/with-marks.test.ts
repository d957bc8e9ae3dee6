import { describe, expect, it } from '@jest/globals';
import { emptyPlan, planSchema } from '../../../src/domain/plan';
import { openedMark, settledMark } from '../../../src/domain/week/settled';
import { withMarks } from '../../../src/domain/week/with-marks';
import { withStep } from '../../../src/domain/week/with-step';
import { meets, TinyGroup } from './tiny-group';

describe('the plan’s marks', () => {
  it('stay within what is stored, and a busy crisis does not push out what the chair was told', () => {
    let plan = withMarks(emptyPlan, 'free:2026-12-24-0900');
    for (let count = 0; count < 200; count += 1) {
      plan = withMarks(plan, openedMark(`m${count}`), settledMark(`2026-11-${count}`));
    }
    for (let count = 0; count < 70; count += 1) plan = withMarks(plan, `free:${count}`);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(plan.marks).toContain('free:2026-12-24-0900');
    expect(plan.marks.filter((mark) => mark.startsWith('settled:'))).toEqual(['settled:2026-11-199']);
    expect(plan.marks).toContain('opened:m199');
    for (let count = 70; count < 200; count += 1) plan = withMarks(plan, `free:${count}`);
    expect(plan.marks).toHaveLength(100);
  });

  it('hold each mark once', () => {
    expect(withMarks(withMarks(emptyPlan, 'free:a', 'free:b'), 'free:a').marks).toEqual(['free:b', 'free:a']);
  });
});

describe('a step in a meeting’s record', () => {
  it('keeps the time it was first done, so that a second worker changes nothing', () => {
    const group = new TinyGroup([meets('2026-11-10')]);
    group.run('2026-11-08T08:00:00.000Z');
    const { latest } = group;
    if (latest === undefined) throw new Error('nothing opened');
    const once = withStep(latest, 'remind.1', '2026-11-09T08:00:00.000Z', 'done');
    expect(withStep(once, 'remind.1', '2026-11-09T09:00:00.000Z', 'skipped')).toBe(once);
    expect(withStep(once, 'post', '2026-11-10T07:30:00.000Z', 'done').steps).toEqual({
      'remind.1': { at: '2026-11-09T08:00:00.000Z', outcome: 'done' },
      post: { at: '2026-11-10T07:30:00.000Z', outcome: 'done' },
    });
  });
});
