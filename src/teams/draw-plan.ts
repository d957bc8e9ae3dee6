import type { Ports } from '../app/ports/ports';
import { readWeek } from '../app/week/read-week';
import { dayIn } from '../domain/calendar';
import { plannedMeetings } from '../domain/calendar-of-meetings/planned-meetings';
import { rhythmAt } from '../domain/calendar-of-meetings/rhythm-at';
import { keyOf, type Group } from '../domain/group';
import type { Language } from '../domain/language';
import { planCard } from '../views/plan-card';
import type { PlanOptions } from '../views/plan-options';
import { sentence, type Answer } from './turn';

const meetingsShown = 6;

/** The chair's card of the meetings to come, with what became of the press that asked for it. */
export async function drawPlan(
  ports: Ports,
  group: Group,
  language: Language,
  told: Pick<PlanOptions, 'answer' | 'problems' | 'typed'> = {},
): Promise<Answer> {
  const week = await readWeek(ports, keyOf(group));
  if (week === undefined) return sentence({ language }, 'reply.noGroup');
  const { source, state } = week;
  const meetings = [];
  for (const planned of plannedMeetings(source, state.now)) {
    meetings.push(planned);
    if (meetings.length === meetingsShown) break;
  }
  const today = dayIn(group.timeZone, state.now);
  const { pausedUntil } = source.plan;
  return planCard({
    groupId: group.id,
    groupName: group.name,
    timeZone: group.timeZone,
    rhythm: rhythmAt(source.plan, state.now),
    pausedUntil: pausedUntil !== undefined && pausedUntil > today ? pausedUntil : undefined,
    ...{ language, today, meetings, ...told },
  });
}
