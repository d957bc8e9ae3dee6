import type { EventEmitter } from 'node:events';
import type { Log } from '../app/ports/log';

/** One thing to end, such as `http server` or `delivery`. */
export interface StopStep {
  readonly name: string;
  readonly stop: () => Promise<void> | void;
}

const defaultBoundMs = 20_000;
const signals = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the program in order when the platform or the developer asks for it: `stopping()` turns true (so that readiness
 * says no), then each step runs to its end, one after another, then the process exits with 0. A step that fails is
 * logged and the next one runs. After `boundMs` in all, or at a second signal, the process exits at once with 1.
 */
export function stopGracefully(options: {
  readonly log: Log;
  readonly steps: readonly StopStep[];
  readonly boundMs?: number;
  readonly process?: Pick<EventEmitter, 'on'> & { exit(code: number): void };
}): { stopping(): boolean; stop(reason: string): Promise<void> } {
  const { log, steps, boundMs = defaultBoundMs, process: host = process } = options;
  let stopping = false;

  async function stop(reason: string): Promise<void> {
    if (stopping) {
      log.warn('stopped at once', { reason });
      host.exit(1);
      return;
    }
    stopping = true;
    log.info('stopping', { reason });
    const timer = setTimeout(() => {
      log.warn('stopped before everything was finished', { boundMs });
      host.exit(1);
    }, boundMs);
    for (const step of steps) {
      try {
        await step.stop();
      } catch (error) {
        log.error('a part did not stop', error, { part: step.name });
      }
    }
    clearTimeout(timer);
    log.info('stopped');
    host.exit(0);
  }

  for (const signal of signals) host.on(signal, () => void stop(signal));
  return { stopping: () => stopping, stop };
}
