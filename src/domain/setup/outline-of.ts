import { isWithin, type LocalDate } from '../calendar';
import { holidaysOf } from '../calendar-of-meetings/holidays-of';
import { quietHoursOf } from '../calendar-of-meetings/quiet-hours-of';
import { areaNameOn, areasOn, holderOn, type Group, type Post } from '../group';
import type { PersonRef } from '../identifiers';
import { isSamePerson, type Person } from '../person';
import { comingChanges } from './coming-changes';
import type { GroupOutline, Picked } from './group-outline';

/** Somebody the group names, by the Entra id where the bot has met them. */
function picked(ref: PersonRef, people: readonly Person[]): Picked {
  const known = people.find((person) => isSamePerson(ref, person));
  return { id: known?.id ?? ref, name: known?.name ?? '' };
}

/** The group as it is on `day`, with what of its areas is to change later, to be changed in a form. `people`: those of the group the bot has met. */
export function outlineOf(group: Group, day: LocalDate, people: readonly Person[]): GroupOutline {
  const who = (ref: PersonRef | undefined) => (ref === undefined ? undefined : picked(ref, people));
  const holder = (posts: readonly Post[]) => who(holderOn(posts, day));
  const { meeting } = group;
  const holidays = holidaysOf(group);
  const quietHours = quietHoursOf(group);
  return {
    name: group.name,
    language: group.language,
    timeZone: group.timeZone,
    weekday: meeting.weekday,
    time: meeting.time,
    askBefore: meeting.askBefore,
    deadlineBefore: meeting.deadlineBefore,
    lasts: meeting.lasts ?? 'PT1H',
    chair: who(group.chair),
    deputyChair: who(group.deputyChair),
    areas: areasOn(group, day).map((area) => {
      const coming = comingChanges(area, day, (ref) => picked(ref, people));
      return {
        id: area.id,
        name: areaNameOn(area, day),
        coordinator: holder(area.coordinators),
        deputy: holder(area.deputies),
        ...(coming.length > 0 && { coming }),
      };
    }),
    focusAreas: [...(group.focusAreas ?? [])],
    leaders: (group.leaders ?? [])
      .filter((leader) => isWithin(leader, day))
      .map(({ person, title = '' }) => ({ person: picked(person, people), title })),
    approver: who(group.approver),
    followers: group.followers ?? 'tenant',
    members: group.members.filter((member) => isWithin(member, day)).map(({ person }) => picked(person, people)),
    country: holidays.country,
    whenFree: holidays.then,
    quietFrom: quietHours.from,
    quietTo: quietHours.to,
    freeDays: holidays.free.filter(({ to }) => to >= day),
    organisation: group.organisation,
    automatic: group.automatic,
    remindBefore: meeting.remindBefore,
    postBefore: meeting.postBefore,
    closeAfter: meeting.closeAfter,
    rhythms: group.rhythms,
    messagesPerDay: group.messagesPerDay,
    channelId: group.channel.channelId,
  };
}
