import { once } from 'node:events';
import { running } from './start-azurite';

/** Jest's global tear-down. */
export default async function stopAzurite(): Promise<void> {
  await Promise.all(
    running.map(async (azurite) => {
      if (azurite.exitCode !== null) return;
      const ended = once(azurite, 'exit');
      azurite.stdin?.end();
      await ended;
    }),
  );
}
