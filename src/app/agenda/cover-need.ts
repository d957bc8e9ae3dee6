import type { AgendaArea, AgendaItemOf } from '../../domain/agenda/agenda-item';
import { emptyAgenda } from '../../domain/agenda/empty-agenda';
import { withCover } from '../../domain/covered-needs';
import type { GroupKey } from '../../domain/identifiers';
import type { MeetingArea } from '../../domain/meeting';
import type { Notice } from '../../domain/notice';
import type { NamedPerson } from '../../domain/person';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';
import { putNotices } from '../put-notices';
import { untilCommitted } from '../until-committed';
import { agendaNotices } from './agenda-notices';
import type { ChangedAgenda } from './change-meeting-agenda';
import { readAgenda } from './read-agenda';

/** Which need of the agenda, and which area covers it; without one the need is open again. */
export interface Cover {
  readonly key: string;
  readonly areaId: string | undefined;
}

/**
 * Marks a need as covered, in the rows of the areas that carry it: the mark goes on with the need from meeting to meeting. The
 * agenda gets another version, so that a card from before it changes nothing unseen. The caller has checked that `by` may.
 */
export async function coverNeed(
  ports: Ports,
  key: GroupKey,
  target: { readonly meetingId: string; readonly shownVersion: number },
  cover: Cover,
  by: NamedPerson,
): Promise<ChangedAgenda> {
  const { meetingId } = target;
  const result = await untilCommitted<ChangedAgenda>(async () => {
    const read = await readAgenda(ports, key, meetingId);
    if (read === undefined) return { kind: 'unknownMeeting' };
    const { agenda, plan, compiled, of } = read;
    if (!agenda.isOpen) return { kind: 'closed', agenda };
    const item = compiled.find((one) => one.key === cover.key);
    if (item?.kind !== 'raised' || item.section !== 'needs') return { kind: 'same', agenda };
    const area = agenda.areas.find(({ id }) => id === cover.areaId);
    const isKnown = cover.areaId === undefined || area !== undefined;
    if (!isKnown || item.coveredBy?.id === area?.id) return { kind: 'same', agenda };
    if (agenda.version !== target.shownVersion) return { kind: 'stale', agenda };
    const before = plan?.value ?? emptyAgenda(meetingId);
    const marked = await markedRows(ports, key, meetingId, item.carriers, area);
    await ports.wake.insure(key);
    const outcome = await ports.commit.commit(key, [
      ...marked.map(({ value, etag }): Change => ({ put: 'area', value, etag })),
      {
        put: 'desk',
        record: { kind: 'agenda', value: { ...before, version: before.version + 1, changedBy: by } },
        etag: plan?.etag,
      },
      ...putNotices([...agendaNotices(of.meeting), ...noticesOf(marked.map(({ value }) => value))]),
    ]);
    if (outcome === 'conflict') return undefined;
    const after = await readAgenda(ports, key, meetingId);
    return after === undefined ? { kind: 'unknownMeeting' } : { kind: 'changed', agenda: after.agenda };
  });
  if (result.kind === 'changed') ports.wake.hint(key);
  return result;
}

/** The rows of all areas that carry the need, with the mark. */
async function markedRows(
  { meetings }: Pick<Ports, 'meetings'>,
  key: GroupKey,
  meetingId: string,
  carriers: AgendaItemOf<'raised'>['carriers'],
  area: AgendaArea | undefined,
): Promise<readonly Versioned<MeetingArea>[]> {
  const rows = await Promise.all(
    carriers.map(async ({ id, itemId }) => {
      const row = await meetings.area(key, meetingId, id);
      return row === undefined ? [] : [{ value: withCover(row.value, itemId, area), etag: row.etag }];
    }),
  );
  return rows.flat();
}

/** The board, and the areas' receipts: a form that is being filled in is left alone. */
function noticesOf(areas: readonly MeetingArea[]): readonly Notice[] {
  const posted = areas.find(({ postedAt }) => postedAt !== undefined);
  return [
    ...(posted === undefined ? [] : [{ kind: 'board', meetingId: posted.meetingId } as const]),
    ...areas.flatMap(({ meetingId, areaId, cardHolders, reply }) =>
      reply === undefined
        ? []
        : cardHolders.map((person) => ({ kind: 'statusCard', meetingId, areaId, person }) as const),
    ),
  ];
}
