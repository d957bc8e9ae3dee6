import { describe, expect, it } from '@jest/globals';
import { SteeredClock } from '../../../simulator/clock/steered-clock';

const week = { base: 1_000_000, since: 500, speed: 10_080, fastForMs: 60_000 };

describe('a clock that is steered', () => {
  it('lets a week go by in a minute, and then goes as usual', () => {
    let machine = 500;
    const clock = new SteeredClock(week, () => machine);
    expect(clock.now()).toBe(1_000_000);
    machine += 30_000;
    expect(clock.now()).toBe(1_000_000 + 3.5 * 86_400_000);
    expect(clock.fastMsLeft()).toBe(30_000);
    machine += 30_000;
    expect(clock.now()).toBe(1_000_000 + 7 * 86_400_000);
    expect(clock.fastMsLeft()).toBe(0);
    machine += 5000;
    expect(clock.now()).toBe(1_000_000 + 7 * 86_400_000 + 5000);
  });

  it('does not go back when the machine is put back, nor with a setting of the past', () => {
    let machine = 10_000;
    const clock = new SteeredClock(week, () => machine);
    const latest = clock.now();
    machine = 400;
    expect(clock.now()).toBe(latest);
    expect(clock.fastMsLeft()).toBe(60_000);
    clock.steer({ base: 5, since: 400, speed: 1, fastForMs: 0 });
    expect(clock.now()).toBe(latest);
  });

  it('is not fast at the usual speed, whatever else the setting says', () => {
    expect(new SteeredClock({ ...week, speed: 1 }, () => 600).fastMsLeft()).toBe(0);
  });
});
