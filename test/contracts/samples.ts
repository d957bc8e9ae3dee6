import type { GroupRevision } from '../../src/app/ports/groups';
import type { Action } from '../../src/domain/action';
import type { Group } from '../../src/domain/group';
import type { GroupKey } from '../../src/domain/identifiers';
import type { Meeting, MeetingArea } from '../../src/domain/meeting';
import type { NamedPerson } from '../../src/domain/person';
import type { Reply } from '../../src/domain/status-reply';

const tenantId = '00000000-0000-0000-0000-0000000000aa';
const personId = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const key: GroupKey = { tenantId, groupId: 'samordning-østre' };
const author: NamedPerson = { id: personId(3), name: 'Åse Ødegård 🙂' };
const meetingId = '2026-11-24-0900';

/** Valid values to store; each takes what the test cares for. */
export const samples = {
  tenantId,
  personId,
  key,
  meetingId,

  group: (more: Partial<Group> = {}): Group => ({
    id: key.groupId,
    name: 'Samordningsgruppen',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    tenantId,
    channel: { teamId: '19:team@thread.tacv2', channelId: '19:channel@thread.tacv2' },
    chair: personId(1),
    deputyChair: personId(2),
    meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
    areas: [
      {
        id: 'helse',
        names: [{ name: 'Helse og velferd' }],
        predecessors: [],
        coordinators: [{ person: personId(3) }],
        deputies: [{ person: 'kari@kommune.example' }],
      },
    ],
    members: [{ person: personId(9) }],
    ...more,
  }),

  revision: (revision: number, group: Group = samples.group()): GroupRevision => ({
    revision,
    at: `2026-11-${String(revision).padStart(2, '0')}T08:00:00.000Z`,
    by: 'admin',
    group,
  }),

  meeting: (more: Partial<Meeting> = {}): Meeting => ({
    id: meetingId,
    startsAt: '2026-11-24T08:00:00.000Z',
    day: '2026-11-24',
    deadline: '2026-11-24T06:00:00.000Z',
    openedAt: '2026-11-22T08:00:00.000Z',
    rosterComplete: true,
    ...more,
  }),

  area: (areaId: string, more: Partial<MeetingArea> = {}): MeetingArea => ({
    meetingId,
    areaId,
    areaName: 'Helse og velferd',
    order: 0,
    meetingDay: '2026-11-24',
    startsAt: '2026-11-24T08:00:00.000Z',
    deadline: '2026-11-24T06:00:00.000Z',
    groupName: 'Samordningsgruppen',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    coordinator: { ref: personId(3), id: personId(3), name: author.name },
    areas: [{ id: areaId, name: 'Helse og velferd' }],
    earlierLevels: [],
    cardHolders: [personId(3)],
    presses: [],
    ...more,
  }),

  reply: (version: number, more: Partial<Reply> = {}): Reply => ({
    version,
    content: {
      level: 'strained',
      text: 'Mange sykemeldte på sykehjemmet <b>nå</b> 🤒',
      resources: '',
      challenges: '',
      signal: { text: '' },
      need: '',
      offer: '',
      matter: { text: '', areas: [] },
      ended: [],
    },
    author,
    at: '2026-11-23T08:00:00.000Z',
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
    ...more,
  }),

  action: (id: string, more: Partial<Action> = {}): Action => ({
    id,
    text: 'Avklare vikarbruk',
    state: 'open',
    createdOn: '2026-11-24',
    history: [{ at: '2026-11-24T08:10:00.000Z', by: author, what: 'created' }],
    ...more,
  }),
};
