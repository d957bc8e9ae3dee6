import type { GroupKey } from '../domain/identifiers';
import type { PendingNotice } from './ports/outbox';
import type { Ports } from './ports/ports';

/**
 * Takes up again what was stopped until somebody acted: the app was installed, the roster was put right.
 * @param isMeant which of the stopped ones; all of them unless said
 * @returns how many
 */
export async function tryAgain(
  ports: Pick<Ports, 'outbox' | 'wake' | 'log'>,
  key: GroupKey,
  isMeant: (notice: PendingNotice) => boolean = () => true,
): Promise<number> {
  const stopped = (await ports.outbox.pending(key)).filter((one) => one.stopped && isMeant(one));
  if (stopped.length === 0) return 0;
  await ports.wake.insure(key);
  for (const notice of stopped) {
    await ports.outbox.release(key, notice, {
      notBefore: undefined,
      attempts: 0,
      error: notice.lastError,
      stopped: false,
    });
  }
  ports.wake.hint(key);
  return stopped.length;
}
