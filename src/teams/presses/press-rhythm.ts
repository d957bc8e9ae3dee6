import type { Ports } from '../../app/ports/ports';
import { changePlan } from '../../app/week/change-plan';
import { dayIn } from '../../domain/calendar';
import { instantAt } from '../../domain/calendar-of-meetings/wall-clock';
import { endRhythm } from '../../domain/plan/end-rhythm';
import { refused } from '../../domain/plan/plan-decision';
import { switchRhythm } from '../../domain/plan/switch-rhythm';
import { parseRhythmForm } from '../../views/parse-rhythm-form';
import { planAnswer } from '../../views/plan-answer';
import { drawRhythm } from '../draw-rhythm';
import { sentence, type Answer, type Turn } from '../turn';
import { asLeader } from './as-leader';

/** Switches the group's rhythm, with a reason and an end; back to the normal one needs the reason only. */
export function pressRhythm(
  ports: Ports,
  turn: Turn,
  press: { readonly groupId: string; readonly form: unknown },
): Promise<Answer> {
  return asLeader(ports, turn, { groupId: press.groupId, right: 'runMeetings' }, async ({ group, key, by }) => {
    const form = parseRhythmForm(press.form);
    if (!form.ok) return drawRhythm(ports, group, turn.language, { problems: form.problems, typed: form.typed });
    const { rhythm, until, reason, typed } = form;
    const result = await changePlan(ports, key, (source) => {
      const now = ports.clock.now();
      if (rhythm === 'normal') return endRhythm(source, { now, by }, reason);
      if (until === undefined) return refused('endsBeforeItBegins');
      return switchRhythm(source, { name: rhythm, until: instantAt(group.timeZone, until), by, reason }, now);
    });
    if (result.kind === 'noGroup') return sentence(turn, 'reply.noGroup');
    if (result.kind === 'changed') return drawRhythm(ports, group, turn.language);
    const today = dayIn(group.timeZone, ports.clock.now());
    const told = planAnswer({ refused: result.why }, { language: turn.language, timeZone: group.timeZone, today });
    return drawRhythm(ports, group, turn.language, { refused: told, typed });
  });
}
