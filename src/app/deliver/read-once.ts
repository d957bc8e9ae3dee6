import { isSameGroup, type GroupKey } from '../../domain/identifiers';
import type { Directory } from '../ports/directory';
import type { PendingNotice } from '../ports/outbox';
import type { Ports } from '../ports/ports';

/** From so many cards on, one look at all people of the tenant is less than one for each who gets a card. */
const manyCards = 5;

/**
 * The same ports, with each read made once for a run of deliveries of one group: fifty cards of a meeting read its rows
 * as one range. Right because the reads come after the notices were: whatever changes later asks for its notice again,
 * and that is met in another run.
 */
export function readOnce(ports: Ports, key: GroupKey, due: readonly PendingNotice[]): Ports {
  const cardsOf = new Map<string, number>();
  let cardsInAll = 0;
  for (const { notice } of due) {
    if (notice.kind !== 'statusCard') continue;
    cardsOf.set(notice.meetingId, (cardsOf.get(notice.meetingId) ?? 0) + 1);
    cardsInAll += 1;
  }
  const readsRange = (meetingId: string | undefined): meetingId is string =>
    meetingId !== undefined && (cardsOf.get(meetingId) ?? 0) > 1;

  // An opening may change the group itself, so it reads it each time.
  const opens = due.some(({ notice }) => notice.kind === 'openMeeting');
  const group = once(() => ports.groups.find(key));
  const actions = once(() => ports.actions.current(key));
  const team = onceEach((teamId: string) => ports.directory.team(key.tenantId, teamId));
  const areas = onceEach((meetingId: string) => ports.meetings.areas(key, meetingId));
  const cards = onceEach((meetingId: string) => ports.messages.cardsOf(key, meetingId));

  return {
    ...ports,
    groups: opens
      ? ports.groups
      : {
          ...ports.groups,
          // The card that sets up a group is delivered from a place of its own, and reads the group.
          find: (asked) => (isSameGroup(asked, key) ? group() : ports.groups.find(asked)),
        },
    actions: { ...ports.actions, current: actions },
    directory: {
      ...ports.directory,
      ...(cardsInAll < manyCards ? {} : peopleOnce(ports.directory, key.tenantId)),
      team: (tenantId, teamId) => (tenantId === key.tenantId ? team(teamId) : ports.directory.team(tenantId, teamId)),
    },
    meetings: {
      ...ports.meetings,
      async area(_, meetingId, areaId) {
        const known = readsRange(meetingId)
          ? (await areas(meetingId)).find(({ value }) => value.areaId === areaId)
          : undefined;
        return known ?? ports.meetings.area(key, meetingId, areaId);
      },
    },
    messages: {
      ...ports.messages,
      async find(_, messageId) {
        const [kind, meetingId] = messageId.split(':');
        if (kind !== 'card' || !readsRange(meetingId)) return ports.messages.find(key, messageId);
        return (await cards(meetingId)).find(({ id }) => id === messageId);
      },
    },
  };
}

/** A person whom the run itself has learnt something of is read again. */
function peopleOnce(directory: Directory, tenantId: string): Pick<Directory, 'person' | 'learnPerson'> {
  const learnt = new Set<string>();
  const people = once(async () => {
    const found = (await directory.people(tenantId)) ?? [];
    return new Map(found.map((person) => [person.id.toLowerCase(), person]));
  });
  return {
    async person(tenant, personId) {
      const id = personId.toLowerCase();
      const known = tenant === tenantId && !learnt.has(id) ? (await people()).get(id) : undefined;
      return known ?? directory.person(tenant, personId);
    },
    async learnPerson(person) {
      learnt.add(person.id.toLowerCase());
      await directory.learnPerson(person);
    },
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}

function onceEach<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (id) => {
    const known = results.get(id);
    if (known !== undefined) return known;
    const result = read(id);
    results.set(id, result);
    return result;
  };
}
