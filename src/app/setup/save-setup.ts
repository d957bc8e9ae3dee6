import { groupOutlineSchema } from '../../domain/setup/group-outline';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import type { OutlineChange, SavedOutline } from './outline-home';

/**
 * Saves what somebody filled in of a group that is to be, unless somebody else changed it since their card was shown.
 * Undefined when there is nothing to fill in any more.
 */
export async function saveSetup(
  ports: Pick<Ports, 'desk' | 'commit' | 'clock'>,
  key: GroupKey,
  { shown, by, pressId, change }: OutlineChange,
): Promise<SavedOutline | undefined> {
  const { result } = await untilCommitted<{ result: SavedOutline | undefined }>(async () => {
    const stored = await ports.desk.find(key, 'setup', 'setup');
    if (stored?.value.state !== 'open') return { result: undefined };
    const { outline, version, changedBy, changedAt } = stored.value;
    if (stored.value.pressId === pressId) return { result: { kind: 'saved', outline, version } };
    if (version !== shown) {
      return { result: { kind: 'stale', outline, version, by: changedBy?.name, at: changedAt } };
    }
    const next = groupOutlineSchema.parse(change(outline));
    const value = {
      ...stored.value,
      version: version + 1,
      outline: next,
      changedBy: by,
      changedAt: ports.clock.now(),
      pressId,
    };
    const put = { put: 'desk', record: { kind: 'setup', value }, etag: stored.etag } as const;
    if ((await ports.commit.commit(key, [put])) === 'conflict') return undefined;
    return { result: { kind: 'saved', outline: next, version: version + 1 } };
  });
  return result;
}
