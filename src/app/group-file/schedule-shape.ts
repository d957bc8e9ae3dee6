import type { Group } from '../../domain/group';
import { rhythmShape } from './rhythm-shape';

/** What a group file says of when the group meets and is written to, beyond its weekly meeting. */
export function scheduleShape(group: Group): Record<string, unknown> {
  const { automatic, rhythms, holidays, quietHours, messagesPerDay } = group;
  return {
    ...(automatic !== undefined && { automatic }),
    ...(rhythms !== undefined && {
      rhythms: {
        ...(rhythms.intensified !== undefined && { intensified: rhythmShape(rhythms.intensified) }),
        ...(rhythms.crisis !== undefined && { crisis: rhythmShape(rhythms.crisis) }),
      },
    }),
    ...(holidays !== undefined && { holidays: holidaysShape(holidays) }),
    ...(quietHours !== undefined && { quietHours: { from: quietHours.from, to: quietHours.to } }),
    ...(messagesPerDay !== undefined && { messagesPerDay }),
  };
}

function holidaysShape({ country, free, then }: NonNullable<Group['holidays']>): Record<string, unknown> {
  return {
    ...(country !== undefined && { country }),
    ...(free !== undefined && {
      free: free.map(({ from, to, name }) =>
        from === to && name === undefined ? from : { from, to, ...(name !== undefined && { name }) },
      ),
    }),
    ...(then !== undefined && { then }),
  };
}
