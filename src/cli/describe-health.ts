import type { Concern, GroupHealth } from '../app/group-health';
import type { Health } from '../app/read-health';
import { describeDelivery } from './describe-delivery';
import { plainText } from './plain-text';
import { reachAdvice } from './reach-advice';
import { showDuration } from './show-duration';
import { showTime } from './show-time';

const concernWords: Readonly<Record<Concern, string>> = {
  stopped: 'stopped deliveries: put right what stopped them, then "deliveries retry"',
  failing: 'deliveries have failed for more than an hour',
  overdue: 'deliveries are due and nobody tries them: is the bot running?',
  unreachable: 'people have not got their card',
  noLeader: 'neither chair nor deputy chair can be reached: name another one in the group’s file',
  rowMissing: 'an area of the open meeting has no row that can be read: the meeting will not be closed',
  notLookedAt: 'the group should have been looked at: is the bot running?',
  notPlanned: 'no time to look at the group is planned: nothing happens in it by itself',
  notStored: 'listed but not stored, an import was cut off: import its file again',
  unreadable: 'it could not be read',
};

/** Most deliveries or people shown of one group and one sort. */
const mostShown = 10;

/** How every group is, for the administrator to read. Times are UTC. */
export function describeHealth({ wakeUps, groups }: Health): string {
  const troubled = groups.filter((group) => group.concerns.length > 0).length;
  const summary =
    troubled === 0
      ? `Groups: ${groups.length}, none needs anybody.`
      : `Groups: ${groups.length}, ${troubled} ${troubled === 1 ? 'needs' : 'need'} somebody.`;
  return [describeWakeUps(wakeUps), ...groups.flatMap(describeGroup), summary, ''].join('\n');
}

function describeWakeUps(wakeUps: Health['wakeUps']): string {
  if (wakeUps === 'unknown') return 'Wake-ups: unknown';
  if (wakeUps === 'unreadable') return 'Wake-ups: ! the queue does not answer';
  const { waiting, poison } = wakeUps;
  return `Wake-ups: ${waiting} waiting, ${poison} given up${poison > 0 ? ' ! see docs/operate.md' : ''}`;
}

function describeGroup(group: GroupHealth): readonly string[] {
  const { openMeeting, oldestDue, failing, stopped, unreachable, followers, error } = group;
  const meeting = openMeeting && `${openMeeting.id}, deadline ${showTime(openMeeting.deadline, 'utc')}`;
  return [
    `${group.groupId} (${plainText(group.name)}) in ${group.tenantId}`,
    ...group.concerns.map((concern) => `  ! ${concernWords[concern]}${error === undefined ? '' : ` (${error})`}`),
    `  open meeting  ${meeting ?? '(none)'}`,
    `  next look     ${describeNextLook(group.nextLook)}`,
    `  deliveries    ${group.waiting} waiting, ${failing.length} failing, ${stopped.length} stopped`,
    ...(followers.following === 0
      ? []
      : [`  followers     ${followers.following}, ${followers.notReached} of them cannot be reached`]),
    ...(oldestDue === undefined ? [] : [`  oldest due    ${describeDelivery(oldestDue)}`]),
    ...some(failing, (one) => `  failing       ${describeDelivery(one)}`),
    ...some(stopped, (one) => `  stopped       ${describeDelivery(one)}`),
    ...some(
      unreachable,
      ({ name, person, areaId, reason }) =>
        `  not reached   ${plainText(name ?? person)} (${areaId}): ${reason}, ${reachAdvice[reason]}`,
    ),
  ];
}

function describeNextLook(nextLook: GroupHealth['nextLook']): string {
  if (typeof nextLook === 'string') return nextLook === 'none' ? '(none planned)' : '(unknown)';
  const { at, overdueSeconds } = nextLook;
  return `${showTime(at, 'utc')}${overdueSeconds > 0 ? `, over for ${showDuration(overdueSeconds)}` : ''}`;
}

function some<T>(items: readonly T[], line: (item: T) => string): readonly string[] {
  const more = items.length - mostShown;
  return [...items.slice(0, mostShown).map(line), ...(more > 0 ? [`                … and ${more} more`] : [])];
}
