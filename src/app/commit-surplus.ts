import type { GroupKey } from '../domain/identifiers';
import { maxOperations, type Change } from './ports/commit';
import type { Ports } from './ports/ports';

/** Of the rows of one meeting, so many in one transaction; the rest of it is for what belongs with them. */
const mostRows = 60;

/**
 * Takes the changes of a meeting's rows that are too many for one transaction, and commits those beyond, some at a time;
 * gives back the ones for the transaction itself, undefined on a conflict. A group of fifty areas stays below that,
 * unless all its areas have answered and are then replaced by others. After a kill in between the step is done once
 * more, and finds those rows as it would have made them.
 */
export async function commitSurplus(
  { commit }: Pick<Ports, 'commit'>,
  key: GroupKey,
  rows: readonly Change[],
): Promise<readonly Change[] | undefined> {
  for (let at = mostRows; at < rows.length; at += maxOperations) {
    const outcome = await commit.commit(key, rows.slice(at, at + maxOperations));
    if (outcome === 'conflict') return undefined;
  }
  return rows.slice(0, mostRows);
}
