import { once } from 'node:events';
import { running } from './start-azurite';

/** Jest's global tear-down. */
export default async function stopAzurite(): Promise<void> {
  const { azurite } = running;
  if (azurite === undefined || azurite.exitCode !== null) return;
  const ended = once(azurite, 'exit');
  azurite.stdin?.end();
  await ended;
}
