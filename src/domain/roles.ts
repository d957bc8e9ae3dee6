import type { Role } from './access';
import { isWithin, type LocalDate } from './calendar';
import { namedArea, areasOn, holderOn, peopleOn, type Group } from './group';
import { isGuestAccount } from './is-guest-account';
import { isSamePerson } from './person';

/** What somebody is in a group on one day. */
export interface Roles {
  /** Chair or deputy chair: may use the chair's commands. */
  readonly leads: boolean;
  /** Chair, deputy chair, coordinator, deputy or member. */
  readonly belongs: boolean;
  /** The areas the person answers for. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** All that the person is towards the group, for `may`. Nobody is nothing: who is none of these is an employee. */
  readonly all: readonly Role[];
}

type Who = { readonly id: string; readonly signInName?: string | undefined };

/** What the person is on `day`: the chairs by the file as it stands, everybody else by the days of their posts. */
export function rolesOf(group: Group, person: Who, day: LocalDate): Roles {
  const is = (ref: string | undefined) => isSamePerson(ref, person);
  const posts = areasOn(group, day).map((area) => ({
    area: namedArea(area, day),
    coordinates: is(holderOn(area.coordinators, day)),
    stepsIn: is(holderOn(area.deputies, day)),
  }));
  const isMember = group.members.some((member) => isWithin(member, day) && is(member.person));
  const isLeader = group.leaders?.some((leader) => isWithin(leader, day) && is(leader.person)) ?? false;
  const found: readonly [Role, boolean][] = [
    ['chair', is(group.chair)],
    ['deputyChair', is(group.deputyChair)],
    ['coordinator', posts.some(({ coordinates }) => coordinates)],
    ['deputy', posts.some(({ stepsIn }) => stepsIn)],
    ['member', isMember],
    ['approver', is(group.approver)],
    ['leader', isLeader],
  ];
  const held = found.flatMap(([role, holds]) => (holds ? [role] : []));
  return {
    leads: is(group.chair) || is(group.deputyChair),
    belongs: isMember || peopleOn(group, day).some(is),
    areas: posts.filter(({ coordinates, stepsIn }) => coordinates || stepsIn).map(({ area }) => area),
    all: [isGuestAccount(person) ? 'stranger' : 'employee', ...held],
  };
}

/** The roles of somebody who was asked in for a case; a guest account is a stranger, asked in or not. */
export function withGuest(roles: Roles): Roles {
  return roles.all.includes('stranger') ? roles : { ...roles, all: [...roles.all, 'guest'] };
}
