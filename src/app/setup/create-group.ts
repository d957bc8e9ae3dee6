import type { GroupKey } from '../../domain/identifiers';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { idFromName } from '../../domain/setup/id-from-name';
import { mayFinish } from '../../domain/setup/may-finish';
import type { OutlineProblem } from '../../domain/setup/outline-problem';
import type { Setup } from '../../domain/setup/setup';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';
import { untilCommitted } from '../until-committed';
import { checkOutline } from './check-outline';
import { followChange } from './follow-change';
import { newGroup } from './new-group';
import { tellNewcomers } from './tell-newcomers';

export type CreatedGroup =
  | { readonly kind: 'created'; readonly group: Group }
  /** Somebody changed what was filled in, so what was looked over is not what would begin. */
  | { readonly kind: 'stale'; readonly setup: Setup }
  | { readonly kind: 'wrong'; readonly setup: Setup; readonly problems: readonly OutlineProblem[] }
  | { readonly kind: 'notYours'; readonly setup: Setup }
  | { readonly kind: 'over' };

/** Who presses, on which version, and the copy of the card that was pressed. */
interface CreatePress {
  readonly shown: number;
  readonly by: NamedPerson & { readonly signInName?: string | undefined };
  readonly copy: { readonly conversationId: string; readonly activityId: string } | undefined;
}

/**
 * Makes the group of what was filled in. First the group's id is taken, then the group is stored, then all that follows:
 * stopped in between, the next press goes on, and no second group comes of it.
 */
export async function createGroup(ports: Ports, key: GroupKey, press: CreatePress): Promise<CreatedGroup> {
  const taken = await untilCommitted(() => takeId(ports, key, press));
  if (taken.kind !== 'taken') return taken;
  const group = await store(ports, key, taken.setup, press);
  await finish(ports, key, group, press);
  return { kind: 'created', group };
}

interface Taken {
  readonly kind: 'taken';
  readonly setup: Setup;
}

async function takeId(
  ports: Ports,
  key: GroupKey,
  { shown, by }: CreatePress,
): Promise<Taken | Exclude<CreatedGroup, { kind: 'created' }> | undefined> {
  const stored = await ports.desk.find(key, 'setup', 'setup');
  if (stored === undefined || stored.value.state === 'taken' || stored.value.state === 'created')
    return { kind: 'over' };
  const setup = stored.value;
  if (!mayFinish(setup, by)) return { kind: 'notYours', setup };
  if (setup.state === 'creating') return { kind: 'taken', setup };
  if (setup.version !== shown) return { kind: 'stale', setup };
  const checked = checkOutline(newGroup('ny', setup), setup.outline);
  if (!checked.ok) return { kind: 'wrong', setup, problems: checked.problems };
  return withNewId(ports, key, stored, by);
}

async function withNewId(
  ports: Ports,
  key: GroupKey,
  { value: setup, etag }: Versioned<Setup>,
  by: NamedPerson,
): Promise<Taken | undefined> {
  const ids = new Set((await ports.groups.list(setup.tenantId)).map(({ groupId }) => groupId.toLowerCase()));
  const groupId = idFromName(setup.outline.name, 'gruppe', (id) => ids.has(id));
  const next: Setup = {
    ...setup,
    version: setup.version + 1,
    state: 'creating',
    groupId,
    changedBy: { id: by.id, name: by.name },
    changedAt: ports.clock.now(),
  };
  const put = { put: 'desk', record: { kind: 'setup', value: next }, etag } as const;
  const outcome = await ports.commit.commit(key, [put]);
  return outcome === 'conflict' ? undefined : { kind: 'taken', setup: next };
}

/** Stores the group; an id that another group took meanwhile gives way to the next. */
async function store(ports: Ports, key: GroupKey, first: Setup, { by }: CreatePress): Promise<Group> {
  let setup = first;
  for (;;) {
    const checked = checkOutline(newGroup(setup.groupId ?? '', setup), setup.outline);
    if (!checked.ok) throw new Error('the set-up was checked and does not hold any more');
    const { group } = checked;
    await ports.wake.insure(keyOf(group));
    const saved = await ports.groups.save({ revision: 1, at: ports.clock.now(), by: by.id, group }, undefined);
    if (saved === 'saved') return group;
    // The one that began in this channel is this one: its chair may have moved it since.
    const [first] = await ports.groups.revisions(keyOf(group));
    if (first?.group.channel.channelId === group.channel.channelId) {
      const mine = await ports.groups.find(keyOf(group));
      return mine?.value.group ?? first.group;
    }
    const next = await untilCommitted(async () => {
      const stored = await ports.desk.find(key, 'setup', 'setup');
      if (stored === undefined) throw new Error('the set-up is gone');
      return withNewId(ports, key, stored, by);
    });
    setup = next.setup;
  }
}

async function finish(ports: Ports, key: GroupKey, group: Group, { by, copy }: CreatePress): Promise<void> {
  await tellNewcomers(ports, group, undefined);
  await followChange(ports, group, by, 'groupCreated');
  await ports.wake.insure(key);
  await untilCommitted(async () => {
    const stored = await ports.desk.find(key, 'setup', 'setup');
    if (stored?.value.state !== 'creating') return {};
    const value: Setup = {
      ...stored.value,
      version: stored.value.version + 1,
      state: 'created',
      changedAt: ports.clock.now(),
    };
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'setup', value }, etag: stored.etag },
      { put: 'notice', notice: { kind: 'setupCard', copy } },
    ]);
    return outcome === 'conflict' ? undefined : {};
  });
  ports.wake.hint(key);
}
