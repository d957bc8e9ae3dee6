import { keyOf, type Group } from '../domain/group';
import { noticeId } from '../domain/notice';
import { awaitedCards, type Unreached } from '../domain/unreached';
import { withGuestNames } from './cases/with-guest-names';
import { leadersOf, unmetName } from './desk/leaders';
import { mapSome } from './map-some';
import type { Ports } from './ports/ports';

/** Reads that are made at once. */
const atOnce = 8;

/** The leaders whom the bot has never met, and those leaders and guests whose card about an open case has not come to them. */
export async function readUnreached(
  ports: Pick<Ports, 'desk' | 'messages' | 'directory' | 'clock'>,
  group: Group,
): Promise<readonly Unreached[]> {
  const key = keyOf(group);
  const [{ unmet }, cases] = await Promise.all([leadersOf(ports, group), ports.desk.list(key, 'case')]);
  const named = await mapSome(cases, atOnce, ({ value }) => withGuestNames(ports, group, value));
  const found = await mapSome(named.flatMap(awaitedCards), atOnce, async ({ notice, ...awaited }) => {
    const notReached = (await ports.messages.find(key, noticeId(notice)))?.notReached;
    return notReached === undefined ? [] : [{ ...awaited, reason: notReached.reason }];
  });
  return [...unmet.map((one): Unreached => ({ who: 'unmetLeader', leader: unmetName(one) })), ...found.flat()];
}
