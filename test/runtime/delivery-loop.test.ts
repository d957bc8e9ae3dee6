import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DeliveryLoop } from '../../src/runtime/delivery-loop';
import { systemClock } from '../../src/runtime/system-clock';
import { recordingLog } from '../contracts/recording-log';

const key = { tenantId: 't', groupId: 'g' };

describe('the delivery loop', () => {
  let loop: DeliveryLoop;
  afterEach(() => loop.stop());

  /** A loop whose work is counted; each run takes `takesMs` and asks to be run again when `again` says so. */
  function started(takesMs: number, again: (run: number) => string | undefined = () => undefined) {
    const runs: number[] = [];
    let finished = 0;
    loop = new DeliveryLoop(systemClock, recordingLog());
    loop.start({
      deliver: async () => {
        runs.push(Date.now());
        const run = runs.length;
        await sleep(takesMs);
        finished += 1;
        return again(run);
      },
    });
    return { runs, finished: () => finished };
  }

  async function until(look: () => boolean): Promise<void> {
    for (let waited = 0; !look() && waited < 30_000; waited += 20) await sleep(20);
  }

  it('makes a burst of hints one run', async () => {
    const { runs } = started(1);
    for (let press = 0; press < 50; press += 1) loop.hint(key);
    await until(() => runs.length > 0);
    await sleep(400);
    expect(runs).toHaveLength(1);
  });

  it('does not lose a hint that comes during a run', async () => {
    const { runs } = started(300);
    loop.hint(key);
    await until(() => runs.length === 1);
    loop.hint(key);
    await until(() => runs.length === 2);
    expect(runs).toHaveLength(2);
  });

  it('lets what came later overtake a run that is held up by somebody slow', async () => {
    const ends: (() => void)[] = [];
    let isSlow = true;
    loop = new DeliveryLoop(systemClock, recordingLog());
    loop.start({
      deliver: () => (isSlow ? new Promise((end) => ends.push(() => end(undefined))) : Promise.resolve(undefined)),
    });
    loop.hint(key);
    await until(() => ends.length === 1);
    loop.hint(key);
    await until(() => ends.length === 2);
    expect(ends).toHaveLength(2);
    isSlow = false;
    for (const end of ends) end();
  });

  it('runs again at the time that a retry is due', async () => {
    const { runs } = started(1, (run) => (run === 1 ? new Date(Date.now() + 500).toISOString() : undefined));
    loop.hint(key);
    await until(() => runs.length === 2);
    expect((runs[1] ?? 0) - (runs[0] ?? 0)).toBeGreaterThanOrEqual(450);
  });

  describe('with many groups at once', () => {
    const most = 8;
    const group = (tenantId: string, number: number) => ({ tenantId, groupId: `g${number}` });

    /** A loop whose runs last until they are let go. */
    function held() {
      const begun: { readonly id: string; readonly end: () => void }[] = [];
      loop = new DeliveryLoop(systemClock, recordingLog());
      loop.start({
        deliver: async ({ tenantId, groupId }) => {
          await new Promise<void>((end) => begun.push({ id: `${tenantId}:${groupId}`, end }));
          return undefined;
        },
      });
      return begun;
    }

    it('does not crowd one tenant’s rate with all its groups, and leaves none of them out', async () => {
      const begun = held();
      for (let number = 0; number < 20; number += 1) loop.hint(group('t', number));
      await until(() => begun.length >= most);
      await sleep(100);
      expect(begun).toHaveLength(most);
      for (let ended = 0; ended < 20; ended += 1) {
        await until(() => begun.length > ended);
        begun[ended]?.end();
        await sleep(1);
        expect(begun.length).toBeLessThanOrEqual(ended + 1 + most);
      }
      expect(new Set(begun.map(({ id }) => id)).size).toBe(20);
    });

    it('does not let a tenant that is stuck hold up another', async () => {
      const begun = held();
      for (let number = 0; number < 20; number += 1) loop.hint(group('t', number));
      await until(() => begun.length >= most);
      loop.hint(group('other', 1));
      await until(() => begun.length > most);
      expect(begun.at(-1)?.id).toBe('other:g1');
      for (let ended = 0; ended < 21; ended += 1) {
        await until(() => begun.length > ended);
        begun[ended]?.end();
      }
    });

    it('begins with no group that was still waiting when it was stopped', async () => {
      const begun = held();
      for (let number = 0; number < 20; number += 1) loop.hint(group('t', number));
      await until(() => begun.length >= most);
      const stopped = loop.stop();
      for (const { end } of begun) end();
      await stopped;
      await sleep(50);
      expect(begun).toHaveLength(most);
    });
  });

  it('stops when what is in hand is finished, and takes up nothing more', async () => {
    const { runs, finished } = started(200);
    loop.hint(key);
    await until(() => runs.length === 1);
    await loop.stop();
    expect(finished()).toBe(1);
    loop.hint(key);
    await sleep(300);
    expect(runs).toHaveLength(1);
  });
});
