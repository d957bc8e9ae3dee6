import { chooseNews, type ChosenNews, type NewsChoice } from '../../domain/follow/choose-news';
import { nextDigest } from '../../domain/follow/next-digest';
import { keyOf, type Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { freeDaysNow } from './free-days-now';
import { putSubscription } from './put-subscription';

/** Stores what somebody has chosen to follow, or that they follow no more. The caller has checked that they may. */
export async function saveChoice(
  ports: Pick<Ports, 'clock' | 'desk' | 'commit' | 'wake' | 'holidays' | 'log'>,
  group: Group,
  choice: Omit<NewsChoice, 'digestAt'>,
): Promise<ChosenNews> {
  const key = keyOf(group);
  const now = ports.clock.now();
  const pace = choice.news?.pace ?? 'now';
  // What has gathered goes with the next morning's digests when its owner wants things at once from now on.
  const gathered = pace === 'now' ? 'daily' : pace;
  const digestAt = nextDigest(group.timeZone, gathered, now, await freeDaysNow(ports, group));
  const result = await untilCommitted<ChosenNews>(async () => {
    const stored = await ports.desk.find(key, 'subscription', choice.person.id);
    const chosen = chooseNews(stored?.value, { ...choice, digestAt }, now);
    if (chosen.kind !== 'changed') return chosen;
    const outcome = await ports.commit.commit(key, [putSubscription(stored, chosen.value)]);
    return outcome === 'conflict' ? undefined : chosen;
  });
  if (result.kind === 'changed') {
    ports.log.info('subscription changed', { groupId: group.id, ends: choice.news === undefined });
    const at = result.value.digestAt;
    // The row is there: a wake-up that is lost here is made up for by the next look at the group.
    if (at !== undefined) {
      await ports.wake.arm(key, at).catch((error: unknown) => ports.log.error('group not armed', error));
    }
  }
  return result;
}
