import type { Instant } from '../calendar';
import type { Plan } from '../plan';
import type { RhythmName } from '../rhythm';

/** The rhythm a meeting that starts at `at` belongs to: the one switched on from its first moment to before its last. */
export function rhythmAt({ rhythm }: Plan, at: Instant): RhythmName {
  if (rhythm === undefined || at < rhythm.since) return 'normal';
  return rhythm.until !== undefined && rhythm.until <= at ? 'normal' : rhythm.name;
}
