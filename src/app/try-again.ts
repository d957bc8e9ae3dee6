import type { GroupKey } from '../domain/identifiers';
import type { Ports } from './ports/ports';

/** Takes up again what was stopped until somebody acted: the app was installed, the roster was put right. */
export async function tryAgain(ports: Pick<Ports, 'outbox' | 'wake' | 'log'>, key: GroupKey): Promise<number> {
  const stopped = (await ports.outbox.pending(key)).filter((one) => one.stopped);
  for (const notice of stopped) {
    await ports.outbox.release(key, notice, {
      notBefore: undefined,
      attempts: 0,
      error: notice.lastError,
      stopped: false,
    });
  }
  if (stopped.length > 0) ports.wake.hint(key);
  return stopped.length;
}
