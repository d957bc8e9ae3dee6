import { firstPlannedAt } from './meeting-id';
import type { MeetingSource } from './meeting-source';
import { rhythmAt } from './rhythm-at';
import type { Slot } from './slot';
import { instantAt } from './wall-clock';

/** The moved and extra meetings, where the chair put them: they stand whatever the rhythm and the free days say. */
export function placedSlots({ group, plan }: MeetingSource): readonly Slot[] {
  const skipped = new Set(plan.changes.filter(({ kind }) => kind === 'skipped').map(({ meetingId }) => meetingId));
  return plan.changes.flatMap((change): Slot[] => {
    if (change.kind === 'skipped') return [];
    const { meetingId: id, day, time } = change;
    const startsAt = instantAt(group.timeZone, change);
    const from = firstPlannedAt(id);
    const slot = {
      id,
      day,
      startsAt,
      rhythm: rhythmAt(plan, startsAt),
      origin: change.kind === 'extra' ? 'extra' : 'rhythm',
      ...(from.day === day && from.time === time ? {} : { movedFrom: from }),
    } as const;
    if (skipped.has(id)) return [{ ...slot, status: 'skipped', why: 'chair' }];
    if (plan.pausedUntil !== undefined && day < plan.pausedUntil)
      return [{ ...slot, status: 'skipped', why: 'paused' }];
    return [{ ...slot, status: 'meets' }];
  });
}
