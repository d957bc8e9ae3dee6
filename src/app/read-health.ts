import type { Instant } from '../domain/calendar';
import type { GroupHealth } from './group-health';
import { mapSome } from './map-some';
import type { GroupListing } from './ports/groups';
import type { WakeQueue } from './ports/wakes';
import { readGroupHealth, type HealthPorts } from './read-group-health';

/** Groups that are read at once. */
const atOnce = 8;

/** How the whole is. */
export interface Health {
  readonly at: Instant;
  /** How many wake-ups there are; `unknown` when nobody was to look, `unreadable` when the queue did not answer. */
  readonly wakeUps: WakeUpCounts | 'unknown' | 'unreadable';
  readonly groups: readonly GroupHealth[];
  /** Somebody has to act: a group has a concern, a wake-up was given up, or the queue did not answer. */
  readonly needsSomebody: boolean;
}

type WakeUpCounts = Awaited<ReturnType<WakeQueue['counts']>>;
type QueuePorts = HealthPorts & { readonly wakeQueue?: Pick<WakeQueue, 'counts'> | undefined };

/** Reads how every group is, or those of one tenant. A group that cannot be read hides no other. */
export async function readHealth(ports: QueuePorts, tenantId?: string): Promise<Health> {
  const [listed, wakeUps] = await Promise.all([ports.groups.list(tenantId), wakeUpsOf(ports)]);
  const groups = await mapSome(listed, atOnce, (listing) => healthOf(ports, listing));
  const hasQueueTrouble = typeof wakeUps === 'object' ? wakeUps.poison > 0 : wakeUps === 'unreadable';
  const needsSomebody = hasQueueTrouble || groups.some((group) => group.concerns.length > 0);
  return { at: ports.clock.now(), wakeUps, groups, needsSomebody };
}

async function wakeUpsOf({ wakeQueue, log }: QueuePorts): Promise<Health['wakeUps']> {
  if (wakeQueue === undefined) return 'unknown';
  try {
    return await wakeQueue.counts();
  } catch (error) {
    log.error('queue not read', error);
    return 'unreadable';
  }
}

async function healthOf(ports: HealthPorts, { tenantId, groupId, name }: GroupListing): Promise<GroupHealth> {
  const group = { tenantId, groupId, name };
  try {
    const found = await readGroupHealth(ports, group);
    if (found !== undefined) return { ...group, ...found, error: undefined };
    return { ...group, ...nothingKnown, concerns: ['notStored'], error: undefined };
  } catch (error) {
    ports.log.error('group not read', error, { tenantId, groupId });
    const type = error instanceof Error ? error.name : 'unknown';
    return { ...group, ...nothingKnown, concerns: ['unreadable'], error: type };
  }
}

const nothingKnown = {
  openMeeting: undefined,
  nextLook: 'unknown',
  waiting: 0,
  oldestDue: undefined,
  failing: [],
  stopped: [],
  unreachable: [],
  followers: { following: 0, notReached: 0 },
} as const;
