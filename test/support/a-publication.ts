import type { Ports } from '../../src/app/ports/ports';
import type { Publication, SummaryLine } from '../../src/domain/desk/summary';
import type { GroupKey } from '../../src/domain/identifiers';
import type { Meeting } from '../../src/domain/meeting';
import type { Change } from '../../src/app/ports/commit';
import { renderWide } from '../../src/domain/summary/render-wide';
import { personId } from './sample';

/** The meeting that publications of tests are about unless they say. */
const postedMeetingId = '2026-11-24-0900';

export function aLine(key: string, more: Partial<SummaryLine> = {}): SummaryLine {
  return { key, section: 'situation', text: `Tekst om ${key}`, visibility: 'group', isLeftOut: false, ...more };
}

/** Lines of every topic, each once wide and once the group's own. */
export const mixedLines: readonly SummaryLine[] = [
  aLine('area.area1', {
    areaId: 'area1',
    level: 'critical',
    title: 'Område 1',
    text: 'KRITISK VID',
    visibility: 'wide',
  }),
  aLine('area.area2', { areaId: 'area2', level: 'normal', title: 'Område 2', text: 'NORMAL VID', visibility: 'wide' }),
  aLine('area.area3', { areaId: 'area3', level: 'critical', title: 'Område 3', text: 'KRITISK EGEN' }),
  aLine('entry.d1', { section: 'decision', text: 'VEDTAK VID', visibility: 'wide' }),
  aLine('entry.d2', { section: 'decision', text: 'VEDTAK EGEN' }),
  aLine('entry.a1', { section: 'advice', text: 'RÅD VID', visibility: 'wide' }),
  aLine('entry.a2', { section: 'advice', text: 'UTELATT VID', visibility: 'wide', isLeftOut: true }),
];

export function aPublication(nth: number, change: Partial<Publication> = {}): Publication {
  const meetingId = change.meetingId ?? postedMeetingId;
  const made: Publication = {
    id: `${meetingId}.${nth}`,
    version: 1,
    meetingId,
    nth,
    at: '2026-11-24T10:00:00.000Z',
    by: { id: personId(1), name: 'Ingrid Leder' },
    intro: { text: 'INGRESS EGEN', visibility: 'group' },
    lines: [...mixedLines],
    wentWide: true,
    ...change,
  };
  return { ...made, wentWide: renderWide(made) !== undefined };
}

/** Stores a posted summary as posting does: with its meeting, when it is new, and the notice that spreads it unless said. */
export async function postPublication(
  ports: Ports,
  key: GroupKey,
  publication: Publication,
  { isTold = true } = {},
): Promise<void> {
  const { meetingId, id } = publication;
  const known = await ports.meetings.meeting(key, meetingId);
  const startsAt = `${meetingId.slice(0, 10)}T08:00:00.000Z`;
  const meeting: Meeting = {
    ...{ id: meetingId, startsAt, day: meetingId.slice(0, 10), deadline: startsAt, openedAt: startsAt },
    rosterComplete: true,
  };
  const changes: Change[] = [
    ...(known === undefined ? [{ put: 'meeting', value: meeting, etag: undefined } as const] : []),
    { put: 'desk', record: { kind: 'publication', value: publication }, etag: undefined },
    ...(isTold ? [{ put: 'notice', notice: { kind: 'news', meetingId, publicationId: id } } as const] : []),
  ];
  if ((await ports.commit.commit(key, changes)) !== 'committed') throw new Error('not posted');
}
