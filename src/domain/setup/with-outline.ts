import type { OutlineContext } from './outline-context';
import { isWithin, type LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { Group, Post } from '../group';
import type { PersonRef } from '../identifiers';
import type { GroupOutline, Picked } from './group-outline';
import { withAreas } from './with-areas';

/** The group with what differs between the two outlines, from today on; all else, and all history, stays. */
export function withOutline(group: Group, before: GroupOutline, after: GroupOutline, context: OutlineContext): Group {
  const { refOf, today } = context;
  const ref = (person: Picked | undefined) => (person === undefined ? undefined : refOf(person));
  const isSame = (key: keyof GroupOutline) => JSON.stringify(before[key]) === JSON.stringify(after[key]);
  const { meeting } = group;
  return {
    ...group,
    name: after.name,
    organisation: after.organisation,
    language: after.language,
    timeZone: after.timeZone,
    meeting: {
      ...meeting,
      ...{ weekday: after.weekday, time: after.time, askBefore: after.askBefore },
      ...{ deadlineBefore: after.deadlineBefore, lasts: isSame('lasts') ? meeting.lasts : after.lasts },
      ...{ remindBefore: after.remindBefore, postBefore: after.postBefore, closeAfter: after.closeAfter },
    },
    automatic: after.automatic,
    rhythms: after.rhythms,
    messagesPerDay: after.messagesPerDay,
    channel: isSame('channelId') ? group.channel : { ...group.channel, channelId: after.channelId ?? '' },
    chair: isSame('chair') ? group.chair : (ref(after.chair) ?? ''),
    deputyChair: isSame('deputyChair') ? group.deputyChair : ref(after.deputyChair),
    areas: withAreas(group.areas, before.areas, after.areas, context),
    focusAreas: isSame('focusAreas') ? group.focusAreas : someOf(after.focusAreas),
    leaders: isSame('leaders') ? group.leaders : leadersAfter(group, after, context),
    approver: isSame('approver') ? group.approver : ref(after.approver),
    followers: isSame('followers') ? group.followers : after.followers,
    members: isSame('members') ? group.members : membersAfter(group.members, after.members.map(refOf), today),
    holidays: holidaysAfter(group, before, after),
    quietHours:
      isSame('quietFrom') && isSame('quietTo') ? group.quietHours : quietAfter(after.quietFrom, after.quietTo),
  };
}

function someOf<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/** Those who are left out end yesterday, those who are new begin today, the others keep their days. */
function membersAfter<P extends Post>(posts: readonly P[], refs: readonly PersonRef[], today: LocalDate | undefined) {
  const kept = posts.flatMap((post): P[] => {
    const isOn = today === undefined || post.to === undefined || post.to >= today;
    if (!isOn || refs.includes(post.person)) return [post];
    const yesterday = today === undefined ? undefined : plusDays(today, -1);
    return yesterday === undefined || (post.from !== undefined && post.from > yesterday)
      ? []
      : [{ ...post, to: yesterday }];
  });
  const present = kept.filter((post) => today === undefined || isWithin(post, today)).map(({ person }) => person);
  const added = refs.filter((ref) => !present.includes(ref));
  const from = today === undefined ? {} : { from: today };
  return [...kept, ...added.map((person) => ({ person, ...from }))];
}

function leadersAfter(group: Group, after: GroupOutline, { today, refOf }: OutlineContext): Group['leaders'] {
  const titles = new Map(after.leaders.map(({ person, title }) => [refOf(person), title]));
  const leaders = membersAfter(group.leaders ?? [], [...titles.keys()], today).map((leader) => {
    const title = titles.get(leader.person);
    const isOn = today === undefined || isWithin(leader, today);
    return isOn && title !== undefined ? { ...leader, title: title === '' ? undefined : title } : leader;
  });
  return someOf(leaders);
}

function holidaysAfter({ holidays = {} }: Group, before: GroupOutline, after: GroupOutline): Group['holidays'] {
  const { country, whenFree, freeDays = [] } = after;
  const coming = new Set((before.freeDays ?? []).map((one) => JSON.stringify(one)));
  const isTouched = JSON.stringify(before.freeDays ?? []) !== JSON.stringify(freeDays);
  // Days that are over do not stand in the outline, and stay.
  const over = (holidays.free ?? []).filter((one) => !coming.has(JSON.stringify(one)));
  const next = {
    country: country === before.country ? holidays.country : country,
    free: isTouched ? [...over, ...freeDays] : holidays.free,
    then: whenFree === before.whenFree ? holidays.then : whenFree,
  };
  return Object.values(next).every((value) => value === undefined) ? undefined : next;
}

function quietAfter(from: string | undefined, to: string | undefined): Group['quietHours'] {
  return from === undefined || to === undefined ? undefined : { from, to };
}
