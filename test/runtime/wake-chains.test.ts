import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { happening, WakeWorld } from './wake-world';

const hour = 3_600;
const period = fc.oneof(
  fc.integer({ min: 2 * hour, max: 24 * hour }),
  fc.integer({ min: 24 * hour, max: 8 * 24 * hour }),
);

/** A sweep that died after its claim, ten minutes, what is late by two minutes, and the next sweep after ten. */
const afterAccidents = 22 * 60 + 5;

describe("a group's chain of wake-ups", () => {
  it('stays one, and misses nothing, whatever is lost, doubled, stale or killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        period,
        fc.array(happening, { minLength: 1, maxLength: 40 }),
        async (s, seconds, all) => {
          const world = new WakeWorld(s, seconds);
          await world.begin();
          for (const one of all) {
            await world.meet(one);
            expect(world.live).toBeLessThanOrEqual(1 + world.doubled);
          }
          let sinceMs = world.clock.nowMs;
          await world.calm(9);
          expect(world.queue.waiting).toHaveLength(1);
          expect(world.live).toBe(1);
          expect(world.queue.buried).toEqual([]);
          expect(world.latest(sinceMs)).toBeLessThanOrEqual(afterAccidents);
          sinceMs = world.clock.nowMs;
          await world.calm(9);
          expect(world.met.some(({ dueMs }) => dueMs >= sinceMs)).toBe(true);
          expect(world.latest(sinceMs)).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 40 },
    );
  }, 110_000);
});
