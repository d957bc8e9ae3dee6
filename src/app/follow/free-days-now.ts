import type { FreeDays } from '../../domain/calendar-of-meetings/planned-meeting';
import type { Group } from '../../domain/group';
import { emptyPlan } from '../../domain/plan';
import type { Ports } from '../ports/ports';
import { meetingSource } from '../week/read-week';

/** The group's free days of the years around now: its own, and the public holidays. */
export async function freeDaysNow(ports: Pick<Ports, 'holidays' | 'clock'>, group: Group): Promise<FreeDays> {
  return (await meetingSource(ports, group, emptyPlan, ports.clock.now())).freeDays;
}
