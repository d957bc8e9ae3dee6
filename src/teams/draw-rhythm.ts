import type { Ports } from '../app/ports/ports';
import { rhythmAt } from '../domain/calendar-of-meetings/rhythm-at';
import { rhythmOf } from '../domain/calendar-of-meetings/rhythm-of';
import { keyOf, type Group } from '../domain/group';
import type { Language } from '../domain/language';
import { emptyPlan } from '../domain/plan';
import { rhythmCard, type RhythmOptions } from '../views/rhythm-card';
import type { Answer } from './turn';

/** The form for another rhythm, with what was wrong with the one that came back. */
export async function drawRhythm(
  ports: Ports,
  group: Group,
  language: Language,
  told: Pick<RhythmOptions, 'problems' | 'typed' | 'refused'> = {},
): Promise<Answer> {
  const plan = (await ports.plans.find(keyOf(group)))?.value ?? emptyPlan;
  const name = rhythmAt(plan, ports.clock.now());
  return rhythmCard({
    groupId: group.id,
    groupName: group.name,
    timeZone: group.timeZone,
    now: { name, until: name === 'normal' ? undefined : plan.rhythm?.until },
    rhythms: {
      normal: rhythmOf(group, 'normal'),
      intensified: rhythmOf(group, 'intensified'),
      crisis: rhythmOf(group, 'crisis'),
    },
    ...{ language, ...told },
  });
}
