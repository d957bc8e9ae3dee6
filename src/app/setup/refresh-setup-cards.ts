import type { Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { setupKey } from './setup-key';

/** The cards that set up a group, in the channel that the group had and in the one it has, say where it lives now. */
export async function refreshSetupCards(
  ports: Pick<Ports, 'desk' | 'commit' | 'wake'>,
  before: Group,
  after: Group,
): Promise<void> {
  const channels = [before.channel.channelId, after.channel.channelId];
  if (channels[0] === channels[1]) return;
  for (const channelId of channels) {
    const key = setupKey(after.tenantId, channelId);
    if ((await ports.desk.find(key, 'setup', 'setup')) === undefined) continue;
    await ports.wake.insure(key);
    await ports.commit.commit(key, [{ put: 'notice', notice: { kind: 'setupCard' } }]);
    ports.wake.hint(key);
  }
}
