import type { AreaRecord, Asked, MeetingRecord } from '../app/meeting-record';
import type { Group } from '../domain/group';
import type { LedgerState } from '../domain/ledger-state';
import type { Meeting } from '../domain/meeting';
import { plainText } from './plain-text';
import { showTime } from './show-time';

const stateWords: Readonly<Record<LedgerState, string>> = {
  inTime: 'answered in time',
  unchanged: 'confirmed without change',
  late: 'answered late',
  vacant: 'vacant',
  absent: 'absent',
  notReached: 'not reached',
  silent: 'silent',
};

/** A meeting for the administrator to read, in the group's time. */
export function describeMeeting({ meeting, isOpen, areas, sums }: MeetingRecord, group: Group): string {
  const show = (at: string) => showTime(at, group.timeZone);
  const state = isOpen ? 'open' : meeting.closedAt === undefined ? 'not closed' : 'closed';
  const counted = Object.entries(sums).map(([one, count]) => `${one} ${count}`);
  return [
    `${plainText(group.name)}, meeting ${meeting.id}, ${state}`,
    ...timesOf(meeting, show).map(([name, value]) => `  ${name.padEnd(12)}  ${value}`),
    ...stepsOf(meeting, show),
    `Areas: ${areas.length}${meeting.ledger === undefined ? ', as it stands now' : ''}`,
    ...areas.flatMap((area) => describeArea(area, show)),
    `${meeting.ledger === undefined ? 'Ledger if it closed now' : 'Ledger'}: ${counted.join(', ') || '(no areas)'}`,
    '',
  ].join('\n');
}

function timesOf(meeting: Meeting, show: (at: string) => string): readonly (readonly [string, string])[] {
  const { openedBy, heldBy, reminders = [], postsAt, closesAt, postedAt, closedAt } = meeting;
  const by = openedBy === undefined ? '' : ` by ${plainText(openedBy.name)}`;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['starts', show(meeting.startsAt)],
    ['rhythm', meeting.rhythm ?? 'normal'],
    ['opened', `${show(meeting.openedAt)}${by}${meeting.rosterComplete ? '' : ', not all cards are asked for yet'}`],
    ['reminders', reminders.length === 0 ? undefined : reminders.map(show).join(', ')],
    ['deadline', show(meeting.deadline)],
    ['to post', postsAt && show(postsAt)],
    ['held by', heldBy && plainText(heldBy.name)],
    ['to close', closesAt && show(closesAt)],
    ['posted', postedAt === undefined ? '(not yet)' : show(postedAt)],
    ['closed', closedAt === undefined ? '(not yet)' : show(closedAt)],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function stepsOf({ steps = {} }: Meeting, show: (at: string) => string): readonly string[] {
  const done = Object.entries(steps).toSorted(([, a], [, b]) => a.at.localeCompare(b.at));
  if (done.length === 0) return ['Steps: none yet'];
  return ['Steps:', ...done.map(([mark, { at, outcome }]) => `  ${mark.padEnd(12)}  ${outcome} ${show(at)}`)];
}

function describeArea(area: AreaRecord, show: (at: string) => string): readonly string[] {
  const { areaId, areaName, state, answer, awayUntil, asked } = area;
  const answered = answer && `, ${show(answer.at)} by ${plainText(answer.by)}, version ${answer.version}`;
  const away = awayUntil === undefined ? '' : `, coordinator away until ${awayUntil}`;
  return [
    `  ${areaId} (${plainText(areaName)}): ${stateWords[state]}${answered ?? ''}${away}`,
    ...asked.map((one) => `    asked ${describeAsked(one, show)}`),
  ];
}

function describeAsked({ person, name, as, deliveredAt, notReached }: Asked, show: (at: string) => string): string {
  const who = plainText(name === undefined || name === '' ? person : name);
  const role = as === 'coordinator' ? '' : as === 'deputy' ? ' (deputy)' : ' (no longer in the post)';
  const delivered = deliveredAt === undefined ? 'not delivered yet' : `delivered ${show(deliveredAt)}`;
  const trouble = notReached && `not reached since ${show(notReached.at)}: ${notReached.reason}`;
  return `${who}${role}: ${trouble ?? delivered}`;
}
