import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createJsonLog } from '../../src/runtime/json-log';
import { stopGracefully, type StopStep } from '../../src/runtime/graceful-stop';

function host(steps: readonly StopStep[], boundMs?: number) {
  const exits: number[] = [];
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) });
  const log = createJsonLog({ level: 'silent' });
  return { exits, process, stop: stopGracefully({ log, steps, process, ...(boundMs ? { boundMs } : {}) }) };
}

describe('graceful stop', () => {
  it('finishes one part before it ends the next, and then exits with 0', async () => {
    const order: string[] = [];
    const step = (name: string, ms: number): StopStep => ({
      name,
      stop: async () => {
        await sleep(ms);
        order.push(name);
      },
    });
    const { exits, process, stop } = host([step('http', 30), step('delivery', 0)]);
    expect(stop.stopping()).toBe(false);
    process.emit('SIGTERM');
    expect(stop.stopping()).toBe(true);
    await sleep(100);
    expect(order).toEqual(['http', 'delivery']);
    expect(exits).toEqual([0]);
  });

  it('ends the rest when one part fails', async () => {
    const ended: string[] = [];
    const failing = { name: 'http', stop: () => Promise.reject(new Error('no')) };
    const { exits, process } = host([failing, { name: 'delivery', stop: () => void ended.push('delivery') }]);
    process.emit('SIGINT');
    await sleep(20);
    expect(ended).toEqual(['delivery']);
    expect(exits).toEqual([0]);
  });

  it('does not hang when a part never ends', async () => {
    const { exits, process } = host([{ name: 'http', stop: () => new Promise<void>(() => undefined) }], 30);
    process.emit('SIGTERM');
    await sleep(80);
    expect(exits).toEqual([1]);
  });

  it('exits at once at the second signal', () => {
    const { exits, process } = host([{ name: 'http', stop: () => new Promise<void>(() => undefined) }], 50);
    process.emit('SIGINT');
    expect(exits).toEqual([]);
    process.emit('SIGINT');
    expect(exits).toEqual([1]);
  });
});
