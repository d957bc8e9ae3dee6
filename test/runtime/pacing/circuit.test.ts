import { describe, expect, it } from '@jest/globals';
import { Circuit } from '../../../src/runtime/pacing/circuit';

const halfway = () => 0.5;

/** Fails so often, one a second from `fromMs` on. */
function fail(circuit: Circuit, times: number, fromMs = 0): void {
  for (let n = 0; n < times; n += 1) circuit.leave('normal', 'down', fromMs + n * 1000);
}

describe('the circuit', () => {
  it('opens after five failures in a row, and says when to come back', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 4);
    expect(circuit.enter(3000)).toBe('normal');
    expect(circuit.leave('normal', 'down', 4000)).toBe('opened');
    expect(circuit.enter(4000)).toEqual({ retryAfterSeconds: 5 });
    expect(circuit.look(8500)).toEqual({ retryAfterSeconds: 1 });
  });

  it('stays closed however often one recipient fails, or two, and opens with a third', () => {
    const circuit = new Circuit(halfway);
    for (let n = 0; n < 40; n += 1) circuit.leave('normal', 'down', n * 100, n % 2 === 0 ? 'kari' : 'ola');
    expect(circuit.enter(4000)).toBe('normal');
    expect(circuit.leave('normal', 'down', 4000, 'siv')).toBe('opened');
  });

  it('stays closed when something goes well in between, or the failures lie far apart', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 4);
    circuit.leave('normal', 'up', 4500);
    fail(circuit, 4, 5000);
    expect(circuit.enter(9000)).toBe('normal');
    const slow = new Circuit(halfway);
    for (let n = 0; n < 20; n += 1) slow.leave('normal', 'down', n * 7_600);
    expect(slow.enter(160_000)).toBe('normal');
  });

  it('sends one probe at a time, and waits twice as long after each, two minutes at most', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 5);
    let nowMs = 4000;
    const waits: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const probeMs = nowMs;
      while (circuit.look(nowMs) !== 'go') nowMs += 500;
      waits.push((nowMs - probeMs) / 1000);
      expect(circuit.enter(nowMs)).toBe('probe');
      expect(circuit.enter(nowMs)).toEqual({ retryAfterSeconds: 5 });
      circuit.leave('probe', 'down', nowMs);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 120, 120, 120]);
  });

  it('closes when a probe comes through, and then takes five failures again', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 5);
    expect(circuit.enter(9000)).toBe('probe');
    expect(circuit.leave('probe', 'up', 9100)).toBe('closed');
    fail(circuit, 4, 9200);
    expect(circuit.enter(13_000)).toBe('normal');
    expect(circuit.leave('normal', 'down', 13_100)).toBe('opened');
    expect(circuit.enter(13_200)).toEqual({ retryAfterSeconds: 5 });
  });

  it('is neither closed nor lengthened by calls that were under way when it opened', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 5);
    circuit.leave('normal', 'up', 4100);
    for (let n = 0; n < 10; n += 1) circuit.leave('normal', 'down', 4200);
    expect(circuit.look(8999)).not.toBe('go');
    expect(circuit.look(9000)).toBe('go');
  });

  it('is not stuck when the probe ended in a fault of our own', () => {
    const circuit = new Circuit(halfway);
    fail(circuit, 5);
    expect(circuit.enter(9000)).toBe('probe');
    circuit.leave('probe', 'none', 9001);
    expect(circuit.enter(9002)).toBe('probe');
  });

  it('does not let all processes knock in the same moment', () => {
    const [early, late] = [new Circuit(() => 0), new Circuit(() => 1)];
    for (const circuit of [early, late]) fail(circuit, 5);
    expect(early.look(8000)).toBe('go');
    expect(late.look(9999)).not.toBe('go');
    expect(late.look(10_000)).toBe('go');
  });
});
