import type { Group } from '../../domain/group';
import { weekdays } from '../../domain/weekday';
import { fasterRhythms, rhythmKeys, type Rhythm } from '../../domain/rhythm';
import type { GroupChange } from './group-change';
import { listText } from './list-text';

/** How what two versions of a group say of the faster rhythms differs. */
export function compareRhythms(before: Group['rhythms'], after: Group['rhythms']): GroupChange[] {
  return fasterRhythms.flatMap((rhythm) =>
    rhythmKeys
      .map((key) => ({ key, before: valueText(before?.[rhythm], key), after: valueText(after?.[rhythm], key) }))
      .filter((change) => change.before !== change.after)
      .map((change): GroupChange => ({ kind: 'rhythm', rhythm, ...change })),
  );
}

function valueText(rhythm: Partial<Rhythm> | undefined, key: keyof Rhythm): string | undefined {
  const value = rhythm?.[key];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || value === undefined) return value;
  return key === 'days' && value.length === weekdays.length ? 'every day' : listText(value);
}
