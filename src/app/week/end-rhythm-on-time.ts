import type { GroupKey } from '../../domain/identifiers';
import { endRhythm } from '../../domain/plan/end-rhythm';
import type { Ports } from '../ports/ports';
import { applyPlan } from './apply-plan';
import type { Week } from './read-week';

/** The faster rhythm's end has come: the normal one is back, and everybody concerned is told. */
export async function endRhythmOnTime(
  ports: Pick<Ports, 'meetings' | 'commit' | 'log'>,
  key: GroupKey,
  week: Week,
): Promise<void> {
  const { now } = week.state;
  const applied = await applyPlan(ports, key, week, (source) => {
    const ended = endRhythm(source, { now });
    // So many changes to come that the end cannot be remembered beside them: then those go, and the end stands.
    return ended.kind === 'changed' ? ended : endRhythm({ ...source, plan: { ...source.plan, changes: [] } }, { now });
  });
  if (applied.kind === 'refused') throw new Error(`the rhythm cannot be ended: ${applied.why}`);
}
