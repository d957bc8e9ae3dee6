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
  await applyPlan(ports, key, week, (source) => endRhythm(source, { now: week.state.now }));
}
