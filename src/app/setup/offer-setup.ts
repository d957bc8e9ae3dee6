import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import type { NamedPerson } from '../../domain/person';
import { emptyOutline } from '../../domain/setup/group-outline';
import type { Setup } from '../../domain/setup/setup';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { groupsOfTeam } from './groups-of-team';
import { setupKey } from './setup-key';

/** Where the app was added, and by whom. */
export interface SetupPlace {
  readonly tenantId: string;
  readonly team: Setup['team'];
  readonly channel: Setup['channel'];
  /** Undefined for somebody Teams cannot place in the organisation. */
  readonly by: NamedPerson | undefined;
  readonly language: Language;
  /** Somebody asked for it in words: the channel gets one, though the team has a group in another channel. */
  readonly isAskedFor: boolean;
}

type Needs = Pick<Ports, 'clock' | 'groups' | 'desk' | 'commit' | 'wake'>;

/**
 * Asks for the card in the channel that sets up a group: one, however often the app is added or the event comes, and what
 * was filled in stays. Where the team has a group the card says so, and nothing about the group changes.
 */
export async function offerSetup(ports: Needs, place: SetupPlace): Promise<void> {
  const key = setupKey(place.tenantId, place.channel.id);
  await ports.wake.insure(key);
  await untilCommitted(async () => {
    const [stored, groups] = await Promise.all([
      ports.desk.find(key, 'setup', 'setup'),
      groupsOfTeam(ports, place.tenantId, place.team.id),
    ]);
    const here = groups.find(({ channel }) => channel.channelId === place.channel.id);
    const isOpen = stored?.value.state === 'open';
    const taken = here ?? (place.isAskedFor || isOpen ? undefined : groups[0]);
    const next = nextSetup(stored && standing(stored.value, groups), place, taken?.id, ports.clock.now());
    const outcome = await ports.commit.commit(key, [
      ...(next === undefined
        ? []
        : [{ put: 'desk', record: { kind: 'setup', value: next }, etag: stored?.etag } as const]),
      { put: 'notice', notice: { kind: 'setupCard' } },
    ]);
    return outcome === 'conflict' ? undefined : {};
  });
  ports.wake.hint(key);
}

type Standing = Pick<Setup, 'version'> & Partial<Setup>;

/** What still counts of a channel's setup: when the group that was made of it has left the channel, the version alone. */
function standing(setup: Setup, groups: readonly Group[]): Standing {
  const made = setup.state === 'created' ? groups.find(({ id }) => id === setup.groupId) : undefined;
  return made === undefined || made.channel.channelId === setup.channel.id ? setup : { version: setup.version };
}

/** Undefined when the one that stands is as it should be. */
function nextSetup(
  stored: Standing | undefined,
  { tenantId, team, channel, by, language }: SetupPlace,
  taken: string | undefined,
  now: string,
): Setup | undefined {
  const isUnderWay = stored?.state === 'creating' || stored?.state === 'created';
  if (isUnderWay) return undefined;
  const state = taken === undefined ? 'open' : 'taken';
  if (stored?.state === state && stored.groupId === taken) return undefined;
  return {
    id: 'setup',
    version: (stored?.version ?? 0) + 1,
    ...{ tenantId, team, channel, language, state },
    offeredTo: stored?.offeredTo ?? by,
    ...(taken !== undefined && { groupId: taken }),
    outline: stored?.outline ?? emptyOutline(team.name?.slice(0, 80) ?? '', language),
    changedAt: now,
  };
}
