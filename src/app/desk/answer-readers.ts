import { dayIn } from '../../domain/calendar';
import type { Case } from '../../domain/desk/case';
import type { DeskReader } from '../../domain/desk/desk-card';
import { areasOn, holderOn, type Group } from '../../domain/group';
import { findPerson } from '../find-people';
import { heirsOf } from '../../domain/setup/heirs-of';
import type { Ports } from '../ports/ports';

/**
 * Who a leader's answer goes to, each once: the group's thread, coordinator and deputy of the area that raised the case,
 * or of the one that came of it, and whoever raised it.
 */
export async function answerReaders(
  ports: Pick<Ports, 'clock' | 'directory'>,
  group: Group,
  { origin, raisedBy }: Case,
): Promise<readonly DeskReader[]> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const raisedIn = origin.kind === 'area' ? origin.area.id : undefined;
  const areaId = raisedIn === undefined ? undefined : (heirsOf(group, today).get(raisedIn)?.id ?? raisedIn);
  const area = areasOn(group, today).find(({ id }) => id === areaId);
  const posts = area === undefined ? [] : [area.coordinators, area.deputies];
  const refs = posts.map((post) => holderOn(post, today)).filter((ref) => ref !== undefined);
  // The file may name the same person by sign-in name that the case names by id.
  const people = await Promise.all(refs.map(async (ref) => (await findPerson(ports, group.tenantId, ref))?.id ?? ref));
  return ['thread', ...new Set([...people, raisedBy.id])];
}
