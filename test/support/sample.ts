import type { Group } from '../../src/domain/group';
import type { MeetingArea } from '../../src/domain/meeting';
import type { Person } from '../../src/domain/person';
import type { ReplyContent } from '../../src/domain/status-reply';

const tenantId = '10000000-0000-4000-8000-000000000000';

/** Deterministic Entra ids: `personId(3)` is the third coordinator's for ever. */
export function personId(number: number): string {
  return `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const chairId = personId(1);
export const deputyChairId = personId(2);

/** A group with as many areas as asked; the first has a deputy (`personId(500)`). */
export function sampleGroup(areas = 3, change: Partial<Group> = {}): Group {
  return {
    id: 'samordning',
    name: 'Samordningsgruppen',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    tenantId,
    channel: { teamId: '19:team@thread.tacv2', channelId: '19:channel@thread.tacv2' },
    chair: chairId,
    deputyChair: deputyChairId,
    meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
    areas: Array.from({ length: areas }, (_, index) => ({
      id: `area${index + 1}`,
      names: [{ name: `Område ${index + 1}` }],
      predecessors: [],
      coordinators: [{ person: personId(101 + index) }],
      deputies: index === 0 ? [{ person: personId(500) }] : [],
    })),
    members: [],
    ...change,
  };
}

export function samplePerson(number: number, change: Partial<Person> = {}): Person {
  return { tenantId, id: personId(number), name: `Person ${number}`, ...change };
}

/** The same as the team's roster has them. */
export function sampleMember(number: number, change: Partial<Person> = {}): Person {
  return samplePerson(number, {
    ...{ signInName: `p${number}@kommune.example`, serviceUrl: 'https://smba.example/', ...change },
  });
}

export function sampleContent(change: Partial<ReplyContent> = {}): ReplyContent {
  return {
    level: 'normal',
    text: 'Alt går som det skal.',
    resources: '',
    challenges: '',
    signal: { text: '' },
    need: '',
    offer: '',
    matter: { text: '', areas: [] },
    ended: [],
    ...change,
  };
}

/** An area's row in an open meeting, coordinated by `personId(101)` with `personId(500)` as deputy. */
export function sampleArea(change: Partial<MeetingArea> = {}): MeetingArea {
  return {
    meetingId: '2026-11-24-0900',
    areaId: 'area1',
    areaName: 'Område 1',
    order: 0,
    meetingDay: '2026-11-24',
    startsAt: '2026-11-24T08:00:00.000Z',
    deadline: '2026-11-24T06:00:00.000Z',
    groupName: 'Samordningsgruppen',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    coordinator: { ref: personId(101), id: personId(101), name: 'Kari Ås' },
    deputy: { ref: personId(500), id: personId(500), name: 'Ola Øy' },
    areas: [
      { id: 'area1', name: 'Område 1' },
      { id: 'area2', name: 'Område 2' },
    ],
    earlierLevels: [],
    cardHolders: [personId(101)],
    presses: [],
    ...change,
  };
}
