import { keyOf, type Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { tellNewcomers } from './tell-newcomers';

/** The first card for those whose time in a role begins by itself; nobody where nobody has been told anything yet. */
export async function tellLaterNewcomers(
  ports: Pick<Ports, 'clock' | 'desk' | 'meetings' | 'directory' | 'commit' | 'wake'>,
  group: Group,
): Promise<void> {
  const stored = await ports.desk.find(keyOf(group), 'newcomers', 'newcomers');
  if (stored !== undefined) await tellNewcomers(ports, group, undefined);
}
