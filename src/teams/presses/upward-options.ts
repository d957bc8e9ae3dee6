import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { UpwardOptions } from '../../views/desk/upward-options';
import type { Turn } from '../turn';

/** Where and for whom the cards between the group and the leadership are drawn in answer to a press. */
export function upwardOptions(
  { clock }: Pick<Ports, 'clock'>,
  { language }: Pick<Turn, 'language'>,
  group: Group,
  told?: string,
): UpwardOptions {
  return {
    ...{ groupId: group.id, groupName: group.name, language },
    today: dayIn(group.timeZone, clock.now()),
    ...(told === undefined ? {} : { told }),
  };
}
