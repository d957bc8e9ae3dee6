import type { LocalDate } from '../domain/calendar';
import { holidaysOf } from '../domain/calendar-of-meetings/holidays-of';
import { messagesPerDayOf } from '../domain/calendar-of-meetings/messages-per-day-of';
import { quietHoursOf } from '../domain/calendar-of-meetings/quiet-hours-of';
import { rhythmOf } from '../domain/calendar-of-meetings/rhythm-of';
import type { Group } from '../domain/group';
import type { Rhythm } from '../domain/rhythm';
import { weekdays } from '../domain/weekday';
import { describeCountry } from './describe-country';
import { describeWhenFree } from './describe-when-free';

/** When a group is reminded, gets its board, meets faster and is left in peace, as lines of what holds from `day` on. */
export function describeSchedule(group: Group, day: LocalDate): string[] {
  const normal = rhythmOf(group, 'normal');
  const quiet = quietHoursOf(group);
  return [
    `  by the clock  ${group.automatic === false ? 'no: the chair opens, posts and closes' : 'yes'}`,
    `  reminders     ${describeReminders(normal)}`,
    `  board         ${normal.postBefore} before the meeting, which closes ${normal.closeAfter} after its start`,
    `  intensified   ${describeRhythm(rhythmOf(group, 'intensified'))}`,
    `  crisis        ${describeRhythm(rhythmOf(group, 'crisis'))}`,
    `  free days     ${describeFreeDays(group, day)}`,
    `  quiet hours   ${quiet.from}–${quiet.to}`,
    `  nudges        at most ${messagesPerDayOf(group)} reminders and digests to one person on a day`,
  ];
}

function describeRhythm(rhythm: Rhythm): string {
  const days = rhythm.days.length === weekdays.length ? 'every day' : rhythm.days.join(', ');
  return [
    `${days} ${rhythm.times.join(' ')}`,
    `cards ${rhythm.askBefore} before`,
    `deadline ${rhythm.deadlineBefore} before`,
    `reminders ${describeReminders(rhythm)}`,
    `board ${rhythm.postBefore} before`,
    `closes ${rhythm.closeAfter} after`,
    `${rhythm.card} card`,
    rhythm.dayThread ? 'one thread for the day' : 'a thread for each meeting',
  ].join(', ');
}

function describeReminders({ remindBefore }: Rhythm): string {
  return remindBefore.length === 0 ? 'none' : `${remindBefore.join(' and ')} before the deadline`;
}

function describeFreeDays(group: Group, day: LocalDate): string {
  const { country, free, then } = holidaysOf(group);
  const own = free
    .filter(({ to }) => to >= day)
    .map(({ from, to, name }) => `${from === to ? from : `${from} to ${to}`}${name === undefined ? '' : ` (${name})`}`);
  const all = [`public holidays: ${describeCountry(country)}`, ...own].join(', ');
  return `${all}; a meeting then is ${describeWhenFree(then)}`;
}
