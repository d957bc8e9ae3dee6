import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rememberClock } from '../../../simulator/clock/clock-memory';
import { TownClock } from '../../../simulator/clock/town-clock';
import { waitUntil } from '../../../simulator/parts/wait-until';

const start = Date.parse('2027-03-01T10:00:00Z');
const day = 86_400_000;

describe('the clock of the municipality', () => {
  let folder: string;
  let file: string;
  let machine: number;
  const open = (): TownClock => new TownClock(rememberClock(file), () => machine);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clock-'));
    file = join(folder, 'clock.json');
    machine = start;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('begins at the present, and is put forward only', () => {
    const clock = open();
    expect(clock.now().getTime()).toBe(start);
    expect(clock.jumpTo(new Date(start + day))).toBe(true);
    expect(clock.jumpTo(new Date(start))).toBe(false);
    expect(clock.jumpTo(new Date(NaN))).toBe(false);
    expect(clock.now().getTime()).toBe(start + day);
    expect(clock.aheadMs()).toBe(day);
    clock.close();
  });

  it('is as far ahead after a restart, when the store holds times of the future', () => {
    const before = open();
    before.jumpTo(new Date(start + 3 * day));
    before.close();
    machine += 1000;
    const after = open();
    expect(after.now().getTime()).toBe(start + 3 * day + 1000);
    after.close();
  });

  it('does not go back when the run was killed before it was told to end', () => {
    const killed = open();
    killed.jumpTo(new Date(start + day));
    machine += 10;
    expect(open().now().getTime()).toBeGreaterThanOrEqual(killed.now().getTime());
    killed.run(10_080, 60_000);
    machine += 900;
    const seen = killed.now().getTime();
    expect(open().now().getTime()).toBeGreaterThanOrEqual(seen);
    killed.close();
  });

  it('has written a time down before anybody is told of it', () => {
    const clock = open();
    const written: number[] = [];
    clock.listen(() => written.push(rememberClock(file).aheadMs));
    clock.jumpTo(new Date(start + day));
    expect(written).toEqual([day]);
    clock.close();
  });

  it('ends a fast run by itself, and says so', async () => {
    const clock = new TownClock(rememberClock(file));
    const speeds: number[] = [];
    clock.listen(() => speeds.push(clock.setting.speed));
    const began = clock.aheadMs();
    clock.run(1000, 60);
    expect(clock.fastMsLeft()).toBeGreaterThan(0);
    expect(await waitUntil(() => Promise.resolve(speeds.length === 2), { limitMs: 5000, isOver: () => false })).toBe(
      true,
    );
    expect(speeds).toEqual([1000, 1]);
    expect(clock.aheadMs() - began).toBe(60 * 999);
    clock.close();
    expect(rememberClock(file).aheadMs).toBe(60 * 999);
  });

  it('ends a fast run when it is put forward or stopped, and says nothing when there is nothing to stop', () => {
    const clock = open();
    clock.run(10_080, 60_000);
    machine += 1000;
    const at = clock.now().getTime();
    clock.stop();
    machine += 1000;
    expect(clock.now().getTime()).toBe(at + 1000);
    const { revision } = clock;
    clock.stop();
    expect(clock.revision).toBe(revision);
    clock.run(10_080, 60_000);
    clock.jumpTo(new Date(at + day));
    expect(clock.fastMsLeft()).toBe(0);
    clock.close();
  });

  it.each(['{"aheadMs":-1}', '{}', 'x'])('does not begin with a file that is not its own: %s', (text) => {
    writeFileSync(file, text);
    expect(open).toThrow();
  });
});
