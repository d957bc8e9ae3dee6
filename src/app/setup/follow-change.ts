import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { refreshOpenSummary } from '../desk/summary/refresh-open-summary';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { refreshOpenMeeting } from '../refresh-open-meeting';
import { tryAgain } from '../try-again';
import { moveActions } from './move-actions';

type Needs = Pick<
  Ports,
  'clock' | 'groups' | 'meetings' | 'desk' | 'actions' | 'outbox' | 'directory' | 'commit' | 'wake' | 'log'
>;

/** What follows from a group that was made or changed: the record with `notices`, the open actions, the open meeting, the clock. */
export async function followChange(
  ports: Needs,
  group: Group,
  by: NamedPerson,
  what: 'groupCreated' | 'groupChanged',
  { detail, notices = [] }: { readonly detail?: string; readonly notices?: readonly Change[] } = {},
): Promise<void> {
  const key = keyOf(group);
  const value = { at: ports.clock.now(), by: { id: by.id, name: by.name }, what, detail };
  await ports.commit.commit(key, [{ put: 'planRecord', value }, ...notices]);
  await moveActions(ports, group);
  await refreshOpenMeeting(ports, key);
  await refreshOpenSummary(ports, group);
  await tryAgain(ports, key);
  ports.wake.hint(key);
  await ports.wake.arm(key, ports.clock.now()).catch((error: unknown) => ports.log.error('group not armed', error));
}
