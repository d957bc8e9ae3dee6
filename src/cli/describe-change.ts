import type { GroupChange, GroupField } from '../app/group-file/group-change';
import type { Period } from '../app/group-file/period';
import type { Rhythm } from '../domain/rhythm';
import { describeCountry } from './describe-country';
import { describeWhenFree } from './describe-when-free';

/** What a group has that does not say. */
const usual = '(default)';

const fieldWords: Readonly<Record<GroupField, string>> = {
  name: 'name',
  organisation: 'organisation',
  language: 'language',
  timeZone: 'time zone',
  teamId: 'team',
  channelId: 'channel',
  chair: 'chair',
  deputyChair: 'deputy chair',
  automatic: 'meetings by the clock',
  weekday: 'meeting weekday',
  time: 'meeting time',
  askBefore: 'cards go out before the meeting',
  deadlineBefore: 'deadline before the meeting',
  remindBefore: 'reminders before the deadline',
  postBefore: 'board goes out before the meeting',
  closeAfter: 'meeting closes after its start',
  holidayCountry: 'public holidays',
  whenFree: 'meeting on a free day',
  quietHours: 'quiet hours',
  messagesPerDay: 'most reminders and digests to one person on a day',
  lasts: 'meeting lasts',
  leaders: 'leaders',
  approver: 'approver of what goes wide',
  focusAreas: 'focus areas',
  followers: 'who may follow',
};

const rhythmWords: Readonly<Record<keyof Rhythm, string>> = {
  days: 'days',
  times: 'times',
  askBefore: fieldWords.askBefore,
  deadlineBefore: fieldWords.deadlineBefore,
  remindBefore: fieldWords.remindBefore,
  postBefore: fieldWords.postBefore,
  closeAfter: fieldWords.closeAfter,
  card: 'card',
  dayThread: 'one thread for the day',
};

const withoutDefault: readonly GroupField[] = ['organisation', 'deputyChair', 'leaders', 'approver', 'focusAreas'];

/** One change of a group as a line for the administrator. */
export function describeChange(change: GroupChange): string {
  switch (change.kind) {
    case 'created':
      return `new group: ${change.name}`;
    case 'field':
      return `${fieldWords[change.field]}: ${fieldValue(change.field, change.before)} → ${fieldValue(change.field, change.after)}`;
    case 'rhythm':
      return `rhythm ${change.rhythm}, ${rhythmWords[change.key]}: ${change.before ?? usual} → ${change.after ?? usual}`;
    case 'areaAdded':
      return `area ${change.area} (${change.name}): new${days(change.period)}`;
    case 'areaRemoved':
      return `area ${change.area} (${change.name}): removed, it began today or later`;
    case 'areaRedated':
      return `area ${change.area} (${change.name}): ${redated(change.before, change.after)}`;
    case 'areaOrder':
      return `order of areas: ${change.after.join(', ')} (was: ${change.before.join(', ')})`;
    case 'predecessors':
      return `area ${change.area}: comes from ${list(change.after)}${was(list(change.before))}`;
    case 'period':
      return `${change.area === undefined ? '' : `area ${change.area}: `}${describeHolder(change)}`;
    case 'memberOrder':
      return 'order of members';
  }
}

function fieldValue(field: GroupField, value: string | undefined): string {
  if (value === undefined) return withoutDefault.includes(field) ? '(none)' : usual;
  if (field === 'holidayCountry') return describeCountry(value);
  return field === 'whenFree' ? describeWhenFree(value) : value;
}

function describeHolder(change: GroupChange & { kind: 'period' }): string {
  const who = periodWords(change.of, change.value);
  if (change.before === undefined) return `${who}: new${days(change.after ?? {})}`;
  if (change.after === undefined) return `${who}: removed${days(change.before)}`;
  return `${who}: ${redated(change.before, change.after)}`;
}

function periodWords(of: (GroupChange & { kind: 'period' })['of'], value: string): string {
  if (of === 'free') return value === '' ? 'free days' : `free days ${JSON.stringify(value)}`;
  return `${of} ${of === 'name' ? JSON.stringify(value) : value}`;
}

function redated(before: Period, after: Period): string {
  if (before.from === after.from && before.to === undefined) return `ends, last day ${after.to ?? ''}`;
  if (before.from === after.from && after.to === undefined) return `goes on (was to end ${before.to ?? ''})`;
  return `${days(after).trim() || 'without dates'}${was(days(before).trim() || 'without dates')}`;
}

function days({ from, to }: Period): string {
  return `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` until ${to}`}`;
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'no other area' : ids.join(', ');
}

function was(before: string): string {
  return before === 'no other area' ? '' : ` (was: ${before})`;
}
