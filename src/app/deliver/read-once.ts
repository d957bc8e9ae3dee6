import type { GroupKey } from '../../domain/identifiers';
import type { PendingNotice } from '../ports/outbox';
import type { Ports } from '../ports/ports';

/**
 * The same ports, with each read made once for a run of deliveries of one group: fifty cards of a meeting read its rows
 * as one range. Right because the reads come after the notices were: whatever changes later asks for its notice again,
 * and that is met in another run.
 */
export function readOnce(ports: Ports, key: GroupKey, due: readonly PendingNotice[]): Ports {
  const cardsOf = new Map<string, number>();
  for (const { notice } of due) {
    if (notice.kind === 'statusCard') cardsOf.set(notice.meetingId, (cardsOf.get(notice.meetingId) ?? 0) + 1);
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
    groups: opens ? ports.groups : { ...ports.groups, find: group },
    actions: { ...ports.actions, current: actions },
    directory: {
      ...ports.directory,
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
