import { maxAreas } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import { maxOperations, type Change } from './ports/commit';
import type { Ports } from './ports/ports';

/**
 * Takes the changes of a meeting's rows that are too many for one transaction, and commits those beyond, some at a time;
 * gives back the ones for the transaction itself, undefined on a conflict. No group has more areas on one day than fit;
 * a meeting has more rows when areas have answered and are then replaced by others. After a kill in between the step is
 * done once more, and finds those rows as it would have made them.
 */
export async function commitSurplus(
  { commit }: Pick<Ports, 'commit'>,
  key: GroupKey,
  rows: readonly Change[],
): Promise<readonly Change[] | undefined> {
  for (let at = maxAreas; at < rows.length; at += maxOperations) {
    const outcome = await commit.commit(key, rows.slice(at, at + maxOperations));
    if (outcome === 'conflict') return undefined;
  }
  return rows.slice(0, maxAreas);
}
