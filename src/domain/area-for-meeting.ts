import { dayIn } from './calendar';
import { carriedOver } from './carried-over';
import { rhythmOf } from './calendar-of-meetings/rhythm-of';
import { areaNameOn, holderOn, namedArea, type Area, type Group } from './group';
import type { PersonRef } from './identifiers';
import { coversOf } from './covered-needs';
import {
  seriesLength,
  type EarlierLevel,
  type EarlierReply,
  type Holder,
  type Meeting,
  type MeetingArea,
} from './meeting';
import { newestFirst } from './newest-first';
import { isSamePerson, type Person } from './person';
import { standingBefore, standingIn } from './standing';
import { levels, maxStanding, type RaisedItem } from './status-reply';

/** What a meeting's row for an area is made from. */
export interface RosterSource {
  readonly group: Group;
  readonly meeting: Meeting;
  /** The areas that exist on the day of the meeting, in the group file's order. */
  readonly areas: readonly Area[];
  readonly previousRows: readonly MeetingArea[];
  readonly people: readonly Person[];
}

/** Copies roster, names, language and last week's answer into the row that the area's presses will read. */
export function areaForMeeting(source: RosterSource, area: Area, order: number): MeetingArea {
  const { group, meeting, areas } = source;
  const { coordinator, deputy } = holdersOf(area, meeting.day, source.people);
  const awayUntil = coordinator === undefined ? undefined : absence(coordinator, source);
  const deputyAwayUntil = deputy === undefined ? undefined : absence(deputy, source);
  const asked = askedOf({ coordinator, deputy, awayUntil, deputyAwayUntil });
  const own = rowBefore(area, source.previousRows);
  const carried = carriedOver(area, own, source.previousRows, new Set(areas.map(({ id }) => id)));
  const raised = raisedBefore(own, carried.items);
  return {
    meetingId: meeting.id,
    areaId: area.id,
    areaName: areaNameOn(area, meeting.day),
    order,
    meetingDay: meeting.day,
    startsAt: meeting.startsAt,
    deadline: meeting.deadline,
    groupName: group.name,
    language: group.language,
    timeZone: group.timeZone,
    coordinator,
    deputy,
    awayUntil,
    deputyAwayUntil,
    card: rhythmOf(group, meeting.rhythm ?? 'normal').card,
    areas: areas.map((one) => namedArea(one, meeting.day)),
    ...raised,
    covered: coversOf({ ...own?.covered, ...carried.covered }, standingBefore(raised)),
    earlierLevels: earlierLevelsOf(area, source.previousRows),
    cardHolders: asked === undefined ? [] : [asked.ref],
    presses: [],
  };
}

/** Who gets the card: the coordinator; while away, the deputy; nobody when there is none or both are away. */
export function askedOf({
  coordinator,
  deputy,
  awayUntil,
  deputyAwayUntil,
}: Pick<MeetingArea, 'coordinator' | 'deputy' | 'awayUntil' | 'deputyAwayUntil'>): Holder | undefined {
  if (coordinator !== undefined && awayUntil === undefined) return coordinator;
  return deputyAwayUntil === undefined ? deputy : undefined;
}

/** Until when somebody is away, when that is over the meeting's deadline. */
export function absence(
  holder: Holder,
  { group, meeting, people }: Pick<RosterSource, 'group' | 'meeting' | 'people'>,
): string | undefined {
  const awayUntil = people.find((one) => isSamePerson(holder.ref, one))?.awayUntil;
  return awayUntil !== undefined && awayUntil >= dayIn(group.timeZone, meeting.deadline) ? awayUntil : undefined;
}

/** Who answers for the area on the day of the meeting, whoever held the post on the day of the press. */
export function holdersOf(
  area: Area,
  day: string,
  people: readonly Person[],
): { coordinator?: Holder | undefined; deputy?: Holder | undefined } {
  return {
    coordinator: toHolder(holderOn(area.coordinators, day), people),
    deputy: toHolder(holderOn(area.deputies, day), people),
  };
}

function toHolder(ref: PersonRef | undefined, people: readonly Person[]): Holder | undefined {
  if (ref === undefined) return undefined;
  const person = people.find((one) => isSamePerson(ref, one));
  const isSignInName = ref.includes('@');
  return { ref, id: person?.id ?? (isSignInName ? undefined : ref), name: person?.name ?? (isSignInName ? ref : '') };
}

/** What prefills the card, and what stands; what others had raised after the area's own. */
function raisedBefore(
  own: MeetingArea | undefined,
  carried: readonly RaisedItem[],
): Pick<MeetingArea, 'previous' | 'inherited'> {
  const previous = own && previousOf(own);
  const standing = [...(own === undefined ? [] : standingIn(own)), ...carried].slice(0, maxStanding);
  if (previous !== undefined) return { previous: { ...previous, standing } };
  return standing.length === 0 ? { previous } : { previous, inherited: standing };
}

function previousOf(row: MeetingArea): EarlierReply | undefined {
  if (row.reply === undefined) return row.previous;
  const { content, unchangedSince } = row.reply;
  return { day: row.meetingDay, content, unchangedSince, standing: [...standingIn(row)] };
}

/** The area's row in the meeting before, or that of the area whose name and id it has changed. */
function rowBefore(area: Area, rows: readonly MeetingArea[]): MeetingArea | undefined {
  const renamedFrom = area.predecessors.filter((one) => one.kind === 'renamed').map((one) => one.area);
  return rows.find((one) => one.areaId === area.id) ?? rows.find((one) => renamedFrom.includes(one.areaId));
}

/** A renamed or split area goes on with its predecessor's levels; a merged one with the worst of them. */
function earlierLevelsOf(area: Area, rows: readonly MeetingArea[]): EarlierLevel[] {
  const own = rows.filter((one) => one.areaId === area.id);
  const from =
    own.length > 0 ? own : rows.filter((one) => area.predecessors.some((before) => before.area === one.areaId));
  const series = from.map((row) => [
    { meetingId: row.meetingId, day: row.meetingDay, startsAt: row.startsAt, level: row.reply?.content.level },
    ...row.earlierLevels,
  ]);
  const byMeeting = new Map<string, EarlierLevel>();
  for (const one of series.flat()) {
    const known = byMeeting.get(one.meetingId);
    if (known === undefined || rank(one) > rank(known)) byMeeting.set(one.meetingId, one);
  }
  return [...byMeeting.values()].toSorted(newestFirst).slice(0, seriesLength);
}

function rank(one: EarlierLevel): number {
  return one.level === undefined ? -1 : levels.indexOf(one.level);
}
