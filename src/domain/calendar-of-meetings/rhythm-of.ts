import { Duration } from 'luxon';
import type { Group } from '../group';
import type { FasterRhythm, Rhythm, RhythmName } from '../rhythm';
import { weekdays } from '../weekday';

/** As much of a group as its rhythms are made of. */
type Scheduled = Pick<Group, 'meeting' | 'rhythms'>;

/**
 * The rhythm as the group has set it, everything filled in and in order. Reminders that would come before the cards are
 * left out.
 */
export function rhythmOf(group: Scheduled, name: RhythmName): Rhythm {
  const rhythm: Rhythm = name === 'normal' ? normal(group) : faster(group, name);
  const open = lengthOf(rhythm.askBefore) - lengthOf(rhythm.deadlineBefore);
  return {
    ...rhythm,
    times: [...new Set(rhythm.times)].toSorted(),
    remindBefore: rhythm.remindBefore
      .filter((duration) => lengthOf(duration) < open)
      .toSorted((a, b) => lengthOf(b) - lengthOf(a)),
  };
}

function normal({ meeting }: Scheduled): Rhythm {
  return {
    days: [meeting.weekday],
    times: [meeting.time],
    askBefore: meeting.askBefore,
    deadlineBefore: meeting.deadlineBefore,
    remindBefore: meeting.remindBefore ?? ['P1D', 'PT3H'],
    postBefore: meeting.postBefore ?? 'PT30M',
    closeAfter: meeting.closeAfter ?? 'P7D',
    card: 'full',
    dayThread: false,
  };
}

function faster(group: Scheduled, name: FasterRhythm): Rhythm {
  const standard = name === 'crisis' ? crisis : intensified(group);
  const own = group.rhythms?.[name] ?? {};
  return {
    days: own.days ?? standard.days,
    times: own.times ?? standard.times,
    askBefore: own.askBefore ?? standard.askBefore,
    deadlineBefore: own.deadlineBefore ?? standard.deadlineBefore,
    remindBefore: own.remindBefore ?? standard.remindBefore,
    postBefore: own.postBefore ?? standard.postBefore,
    closeAfter: own.closeAfter ?? standard.closeAfter,
    card: own.card ?? standard.card,
    dayThread: own.dayThread ?? standard.dayThread,
  };
}

function intensified({ meeting }: Scheduled): Rhythm {
  return {
    days: [...weekdays],
    times: [meeting.time],
    askBefore: 'PT18H',
    deadlineBefore: 'PT1H',
    remindBefore: ['PT2H'],
    postBefore: 'PT30M',
    closeAfter: 'PT20H',
    card: 'full',
    dayThread: true,
  };
}

const crisis: Rhythm = {
  days: [...weekdays],
  times: ['00:00', '04:00', '08:00', '12:00', '16:00', '20:00'],
  askBefore: 'PT90M',
  deadlineBefore: 'PT20M',
  remindBefore: ['PT20M'],
  postBefore: 'PT10M',
  closeAfter: 'PT3H',
  card: 'short',
  dayThread: true,
};

function lengthOf(duration: string): number {
  return Duration.fromISO(duration).toMillis();
}
