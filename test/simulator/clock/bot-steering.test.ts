import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BotSteering } from '../../../simulator/clock/bot-steering';
import { BotWire } from '../../../simulator/clock/bot-wire';
import type { Channel } from '../../../simulator/clock/channel';
import { BotUnreachable } from '../../../simulator/connector/bot-link';
import { wirePair } from '../support/wire-pair';

const usual = { base: 1000, since: 0, speed: 1, fastForMs: 0 };

describe('the clock of the bot on its wire', () => {
  let here: Channel;
  let steering: BotSteering;
  let wire: BotWire;
  let woken = 0;
  beforeEach(() => {
    const pair = wirePair();
    here = pair.here;
    steering = new BotSteering(pair.there);
    wire = new BotWire(pair.here, 100);
    woken = 0;
  });
  afterEach(() => steering.stop());
  const bot = { url: 'http://127.0.0.1', wakeAll: () => void (woken += 1) };

  it('begins with the first setting, and takes up what was said before the bot stood', async () => {
    wire.steer(usual);
    const clock = await steering.started;
    wire.steer({ ...usual, base: 4_000_000_000_000, since: 9_000_000_000_000 });
    await sleep(5);
    expect(clock.now()).toBe(4_000_000_000_000);
    steering.drive(bot);
    expect(woken).toBe(1);
  });

  it('wakes the bot at each jump', async () => {
    wire.steer(usual);
    await steering.started;
    steering.drive(bot);
    wire.steer({ ...usual, base: 2000 });
    wire.steer({ ...usual, base: 3000 });
    await sleep(20);
    expect(woken).toBe(3);
  });

  it('wakes the bot again and again while the clock runs fast, once when that is over, and no more', async () => {
    wire.steer(usual);
    await steering.started;
    steering.drive(bot);
    wire.steer({ base: 2000, since: Date.now(), speed: 100, fastForMs: 1200 });
    await sleep(700);
    expect(woken).toBe(3);
    await sleep(900);
    expect(woken).toBeGreaterThanOrEqual(5);
    const over = woken;
    await sleep(700);
    expect(woken).toBe(over);
  });

  it('asks the bot when it will do something next', async () => {
    const at = '2027-03-07T08:00:00.000Z';
    steering.drive({ ...bot, nextWake: () => Promise.resolve(at) });
    expect(await wire.nextWake()).toBe(at);
    steering.drive({ ...bot, nextWake: () => Promise.resolve(undefined) });
    expect(await wire.nextWake()).toBeUndefined();
    steering.drive({ url: bot.url });
    expect(await wire.nextWake()).toBeUndefined();
  });

  it('says that the bot cannot be reached: not started, failing, silent', async () => {
    await expect(wire.nextWake()).rejects.toThrow(BotUnreachable);
    steering.drive({ ...bot, nextWake: () => Promise.reject(new Error('the store is away')) });
    await expect(wire.nextWake()).rejects.toThrow('could not say');
    steering.drive({ ...bot, nextWake: () => new Promise(() => undefined) });
    await expect(wire.nextWake()).rejects.toThrow('does not say');
  });

  it('does not stumble over what it does not understand', async () => {
    for (const message of [{}, { say: 'clock', setting: { ...usual, speed: 0 } }, { say: 'nextWake?', id: 'x' }]) {
      here.send(message);
    }
    wire.steer(usual);
    expect((await steering.started).setting).toEqual(usual);
  });
});
