import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Receiver } from './receiver';

let receiver: Receiver;
let url: string;

beforeEach(async () => {
  receiver = new Receiver();
  url = `${await receiver.listen()}/v1/metrics`;
});
afterEach(() => receiver.close());

/** Runs a program on the sources in a process of its own; the lines it wrote. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<readonly string[]> {
  const whole = ['--require', resolve('test/cli/typescript-hook.cjs'), ...args];
  return new Promise((done, fail) => {
    execFile(process.execPath, whole, { env: { PATH: process.env['PATH'], ...env } }, (error, out) => {
      if (error === null) done(out.split('\n').filter(Boolean));
      else fail(new Error(`the process ended with ${String(error.code)}`));
    });
  });
}

const program = resolve('test/runtime/metrics/measuring-process.cjs');

describe('measurements', () => {
  it('reach the receiver with every count, in few words and with the operator’s header', async () => {
    expect(await run([program, url], { OTEL_EXPORTER_OTLP_HEADERS: 'api-key=0123' })).toEqual(['loaded']);
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]?.path).toBe('/v1/metrics');
    expect(receiver.received[0]?.headers['api-key']).toBe('0123');
    expect(receiver.figures()).toEqual({
      'samordning.asked{rhythm=normal}': 7,
      'samordning.asked{rhythm=crisis}': 10,
      'samordning.answered{outcome=inTime}': 1,
      'samordning.answered{outcome=unchanged}': 1,
      'samordning.answered{outcome=late}': 2,
      'samordning.reminded{}': 1,
      'samordning.deliveries{kind=statusCard,outcome=delivered}': 2,
      'samordning.deliveries{kind=board,outcome=unknown}': 1,
      'samordning.delivery.lag{kind=statusCard}': '2/41.5',
      'samordning.step.lag{step=open}': '1/12',
      'samordning.steps{step=open,outcome=done}': 1,
      'samordning.steps{step=post,outcome=skipped}': 1,
    });
  });

  it('of two replicas can be told apart, since each counts from its own start', async () => {
    const instances: (string | undefined)[] = [];
    for (let replica = 0; replica < 2; replica += 1) {
      await run([program, url]);
      expect(receiver.resource()['service.name']).toBe('samordning');
      instances.push(receiver.resource()['service.instance.id']);
    }
    expect(instances.every((id) => id !== undefined && id.length > 30)).toBe(true);
    expect(new Set(instances).size).toBe(2);
  });

  it('go out while the bot runs, not at its stop alone', async () => {
    await run([program, url, '4', '200']);
    expect(receiver.received.length).toBeGreaterThan(1);
  });

  it('do not hold up the stop when the receiver hangs, and the log says so', async () => {
    receiver.answer = 'hang';
    const startedMs = performance.now();
    expect(await run([program, url])).toEqual(['metrics not sent before the stop', 'loaded']);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    expect(receiver.received).toHaveLength(1);
  });

  it('that are refused every time are told once, and stop nothing', async () => {
    receiver.answer = 401;
    expect(await run([program, url, '4', '200'])).toEqual(['metrics not sent', 'loaded']);
    expect(receiver.received.length).toBeGreaterThan(1);
  });

  it('are neither made nor sent, nor is anything of OpenTelemetry loaded, when nobody said where to', async () => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: url.replace('/v1/metrics', '') };
    expect(await run([program, 'none'], environment)).toEqual(['not loaded']);
    expect(receiver.received).toHaveLength(0);
  });

  it('load nothing of OpenTelemetry through any other part of the bot', async () => {
    const list = `console.log(Object.keys(require.cache).filter((file) => file.includes('@opentelemetry')).length)`;
    const bot = `require(${JSON.stringify(resolve('src/start-bot.ts'))}); ${list}; process.exit(0)`;
    expect(await run(['-e', bot])).toEqual(['0']);
  });
});
