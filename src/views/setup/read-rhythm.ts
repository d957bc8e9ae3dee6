import { rhythmLimits, type FasterRhythm, type Rhythm } from '../../domain/rhythm';
import type { GroupOutline } from '../../domain/setup/group-outline';
import { outlineRhythm } from '../../domain/setup/outline-rhythm';
import { weekdays } from '../../domain/weekday';
import type { FormReader } from './form-reader';
import { isSame, ownValue } from './own-value';
import { fasterChoices } from './times-choices';

/** What the part about a faster rhythm changes; what stands as it was shown is not said by the group. */
export function readRhythm(
  name: FasterRhythm,
  form: FormReader,
  outline: GroupOutline,
): (outline: GroupOutline) => GroupOutline {
  const shown = outlineRhythm(outline, name);
  const read = rhythmIn(name, form, shown);
  const own: Partial<Rhythm> = outline.rhythms?.[name] ?? {};
  const value = <K extends keyof Rhythm>(key: K) => ownValue<Rhythm[K]>(own[key], read[key], shown[key]);
  // Reminders without a place are left out where the group says nothing of them. Whoever moves the steps around them
  // has seen them in the same form, so they are said, and held to the rules.
  const isMoved = !isSame(read.askBefore, shown.askBefore) || !isSame(read.deadlineBefore, shown.deadlineBefore);
  const rhythm = {
    ...{ days: value('days'), times: value('times') },
    ...{ askBefore: value('askBefore'), deadlineBefore: value('deadlineBefore') },
    remindBefore: isMoved ? read.remindBefore : value('remindBefore'),
    ...{ postBefore: value('postBefore'), closeAfter: value('closeAfter') },
    ...{ card: value('card'), dayThread: value('dayThread') },
  };
  return (stored) => ({ ...stored, rhythms: { ...stored.rhythms, [name]: rhythm } });
}

function rhythmIn(name: FasterRhythm, form: FormReader, shown: Rhythm): Rhythm {
  const duration = (key: 'askBefore' | 'deadlineBefore' | 'postBefore' | 'closeAfter') =>
    form.choice<string>(`${name}.${key}`, fasterChoices[key], shown[key]);
  const days = form.chosen(`${name}.days`, weekdays, shown.days);
  if (days.length === 0) form.wrong({ field: `${name}.days`, problem: 'noDays' });
  return {
    days,
    times: form.times(`${name}.times`, rhythmLimits.times),
    askBefore: duration('askBefore'),
    deadlineBefore: duration('deadlineBefore'),
    remindBefore: form.chosen<string>(
      `${name}.remindBefore`,
      fasterChoices.remindBefore,
      shown.remindBefore,
      rhythmLimits.reminders,
    ),
    postBefore: duration('postBefore'),
    closeAfter: duration('closeAfter'),
    card: form.choice(`${name}.card`, ['full', 'short'], shown.card),
    dayThread: form.choice(`${name}.dayThread`, ['yes', 'no'], shown.dayThread ? 'yes' : 'no') === 'yes',
  };
}
