import { dayIn } from '../../domain/calendar';
import { keyOf, type Group } from '../../domain/group';
import { heirsOf } from '../../domain/setup/heirs-of';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';

/** The open actions of areas that have ended go on with the area that came of them. Again, it moves nothing. */
export async function moveActions(ports: Pick<Ports, 'actions' | 'commit' | 'clock'>, group: Group): Promise<void> {
  const key = keyOf(group);
  const heirs = heirsOf(group, dayIn(group.timeZone, ports.clock.now()));
  if (heirs.size === 0) return;
  await untilCommitted(async () => {
    const moved = (await ports.actions.current(key)).flatMap(({ value, etag }): Change[] => {
      const heir = value.area === undefined ? undefined : heirs.get(value.area.id);
      if (heir === undefined || value.state !== 'open') return [];
      return [{ put: 'action', value: { ...value, area: heir, version: (value.version ?? 1) + 1 }, etag }];
    });
    if (moved.length === 0) return {};
    const changes: Change[] = [...moved.slice(0, 90), { put: 'notice', notice: { kind: 'actionLog' } }];
    if ((await ports.commit.commit(key, changes)) === 'conflict') return undefined;
    return moved.length > 90 ? undefined : {};
  });
}
