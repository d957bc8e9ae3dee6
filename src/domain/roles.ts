import { isWithin, type LocalDate } from './calendar';
import { namedArea, areasOn, holderOn, peopleOn, type Group } from './group';
import { isSamePerson } from './person';

/** What somebody is in a group on one day. */
export interface Roles {
  /** Chair or deputy chair: may use the chair's commands. */
  readonly leads: boolean;
  /** Chair, deputy chair, coordinator, deputy or member. */
  readonly belongs: boolean;
  /** The areas the person answers for. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** What the person is on `day`: the chairs by the file as it stands, everybody else by the days of their posts. */
export function rolesOf(group: Group, person: { id: string; signInName?: string | undefined }, day: LocalDate): Roles {
  const is = (ref: string | undefined) => isSamePerson(ref, person);
  const areas = areasOn(group, day)
    .filter((area) => is(holderOn(area.coordinators, day)) || is(holderOn(area.deputies, day)))
    .map((area) => namedArea(area, day));
  const isMember = group.members.some((member) => isWithin(member, day) && is(member.person));
  return {
    leads: is(group.chair) || is(group.deputyChair),
    belongs: isMember || peopleOn(group, day).some(is),
    areas,
  };
}
