import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ClockDesk } from '../../../simulator/clock/clock-desk';
import { TownClock } from '../../../simulator/clock/town-clock';
import { BotUnreachable } from '../../../simulator/connector/bot-link';

const start = '2027-03-01T10:00:00Z';
const rest = { stillMs: 40, askEveryMs: 5, patienceMs: 300 };

/** What a bot answers, the last for ever after; the machine's clock stands still. */
function deskAt(instant: string, ...answers: readonly (string | undefined)[]): ClockDesk {
  const clock = new TownClock({ aheadMs: 0, save: () => undefined }, () => Date.parse(instant));
  let asked = 0;
  const nextWake = (): Promise<string | undefined> => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]);
  return new ClockDesk({ clock, timeZone: 'Europe/Oslo', nextWake, quiet: () => Promise.resolve() }, { rest });
}

describe('moving the clock', () => {
  const desks: ClockDesk[] = [];
  const openAt = (...about: Parameters<typeof deskAt>): ClockDesk => {
    const desk = deskAt(...about);
    desks.push(desk);
    return desk;
  };
  const timeOf = (desk: ClockDesk): string => desk.clock.now().toISOString();
  afterEach(() => desks.splice(0).forEach((desk) => desk.close()));

  it('goes to the very time of the next step', async () => {
    const desk = openAt(start, '2027-03-07T08:00:00.000Z');
    expect(await desk.move('nextStep')).toEqual({ result: 'done' });
    expect(timeOf(desk)).toBe('2027-03-07T08:00:00.000Z');
  });

  it('waits for a step whose time has come, and does not take the time of another look for the next step', async () => {
    const later = '2027-03-02T05:00:00.000Z';
    const past = Array.from({ length: 15 }, () => start);
    const desk = openAt(start, ...past, '2027-02-01T10:00:00Z', '2027-03-01T10:10:00Z', '2027-03-01T10:10:00Z', later);
    expect(await desk.move('nextStep')).toEqual({ result: 'done' });
    expect(timeOf(desk)).toBe(later);
  });

  it('does not go past a bot that does not get done with its step', async () => {
    const desk = openAt(start, '2027-03-01T09:00:00Z');
    expect(await desk.move('nextStep')).toEqual({ result: 'stepUnderWay' });
    expect(timeOf(desk)).toBe('2027-03-01T10:00:00.000Z');
  });

  it('goes six hours when nothing is planned, and says that it does not know', async () => {
    const desk = openAt(start, undefined);
    expect(await desk.move('nextStep')).toEqual({ result: 'noStep' });
    expect(timeOf(desk)).toBe('2027-03-01T16:00:00.000Z');
  });

  it('jumps once when the button was pressed twice', async () => {
    const desk = openAt(start, '2027-03-07T08:00:00.000Z');
    const both = await Promise.all([desk.move('nextStep'), desk.move('nextStep')]);
    expect(both).toEqual([{ result: 'done' }, { result: 'done' }]);
    expect(timeOf(desk)).toBe('2027-03-07T08:00:00.000Z');
  });

  it('keeps the time of day over a change of the clocks, and an hour is an hour', async () => {
    const desk = openAt('2027-03-27T09:00:00Z', undefined);
    await desk.move('aDay');
    expect(timeOf(desk)).toBe('2027-03-28T08:00:00.000Z');
    await desk.move('anHour');
    expect(timeOf(desk)).toBe('2027-03-28T09:00:00.000Z');
  });
});

describe('a week in a minute', () => {
  it('stands at the time of each step until it is done, and is over after a week', async () => {
    const clock = new TownClock({ aheadMs: Date.parse(start) - Date.now(), save: () => undefined });
    const begin = clock.now().getTime();
    const [day, slack] = [86_400_000, 60_000];
    const steps = [1, 2.5, 6.9, 8].map((days) => begin + days * day);
    const done: number[] = [];
    let isBusy = false;
    clock.listen(() => {
      if (isBusy || clock.now().getTime() < (steps[0] ?? Infinity)) return;
      isBusy = true;
      void sleep(60).then(() => {
        steps.shift();
        done.push((clock.now().getTime() - begin) / day);
        isBusy = false;
      });
    });
    const nextWake = (): Promise<string> => Promise.resolve(new Date(steps[0] ?? Infinity).toISOString());
    const desk = new ClockDesk(
      { clock, timeZone: 'Europe/Oslo', nextWake, quiet: () => sleep(20) },
      { rest: { ...rest, patienceMs: 5000 }, speed: 1_000_000 },
    );
    await desk.move('aWeekInAMinute');
    expect(clock.isRunning).toBe(true);
    while (clock.isRunning) await sleep(20);
    expect(done).toHaveLength(3);
    [1, 2.5, 6.9].forEach((days, n) => expect(Math.abs((done[n] ?? 0) - days)).toBeLessThan(slack / day));
    expect(Math.abs(clock.now().getTime() - begin - 7 * day)).toBeLessThan(slack);
    desk.close();
  });

  it('is ended by a stop, by a jump, and by a bot that is gone', async () => {
    let isGone = false;
    const clock = new TownClock({ aheadMs: 0, save: () => undefined });
    const nextWake = (): Promise<string | undefined> =>
      isGone ? Promise.reject(new BotUnreachable('gone')) : Promise.resolve(undefined);
    const desk = new ClockDesk({ clock, timeZone: 'Europe/Oslo', nextWake, quiet: () => sleep(1) }, { rest });
    for (const to of ['asUsual', 'aDay'] as const) {
      await desk.move('aWeekInAMinute');
      await sleep(30);
      expect(clock.fastMsLeft()).toBeGreaterThan(0);
      await desk.move(to);
      expect(clock.isRunning).toBe(false);
      expect(clock.fastMsLeft()).toBe(0);
    }
    isGone = true;
    await expect(desk.move('aWeekInAMinute')).rejects.toThrow(BotUnreachable);
    expect(clock.isRunning).toBe(false);
    desk.close();
  });
});
