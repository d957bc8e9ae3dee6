import { maxLeaders, type Group } from '../../domain/group';
import type { Finding } from './finding';
import { whenAbove } from './when-above';

/** Finds the first day with more leaders than a form can offer. Those of the past are history and no hindrance. */
export function checkLeaderCount(leaders: NonNullable<Group['leaders']>): Finding[] {
  const when = whenAbove(leaders, maxLeaders);
  if (when === undefined) return [];
  const found = `found more ${when}: give those who have left a "to"`;
  return [{ subject: leaders, message: `expected at most ${maxLeaders} leaders on one day, ${found}` }];
}
