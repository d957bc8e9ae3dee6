import { describe, expect, it } from '@jest/globals';
import { areaForMeeting } from '../../src/domain/area-for-meeting';
import type { Group } from '../../src/domain/group';
import { seriesLength, type Meeting, type MeetingArea } from '../../src/domain/meeting';
import type { Reply } from '../../src/domain/status-reply';
import { personId, sampleArea, sampleContent, sampleGroup, samplePerson } from '../support/sample';

const meeting: Meeting = {
  id: '2026-12-01-0900',
  startsAt: '2026-12-01T08:00:00.000Z',
  day: '2026-12-01',
  deadline: '2026-12-01T06:00:00.000Z',
  previousId: '2026-11-24-0900',
  openedAt: '2026-11-29T08:00:00.000Z',
  rosterComplete: false,
};

function reply(change: Partial<Reply> = {}): Reply {
  return {
    version: 1,
    content: sampleContent({ level: 'strained' }),
    author: { id: personId(101), name: 'Kari Ås' },
    at: '2026-11-23T10:00:00.000Z',
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
    ...change,
  };
}

function rowFor(
  group: Group,
  areaId: string,
  previousRows: readonly MeetingArea[] = [],
  people = [samplePerson(101), samplePerson(500)],
): MeetingArea {
  const order = group.areas.findIndex((area) => area.id === areaId);
  const area = group.areas[order];
  if (area === undefined) throw new Error(`no area ${areaId}`);
  return areaForMeeting({ group, meeting, areas: group.areas, previousRows, people }, area, order);
}

function withArea(change: Partial<Group['areas'][number]>): Group {
  const group = sampleGroup(2);
  return { ...group, areas: group.areas.map((area, index) => (index === 0 ? { ...area, ...change } : area)) };
}

describe('the roster of a meeting', () => {
  it('is that of the meeting’s day, not of the day the cards go out', () => {
    const group = withArea({
      coordinators: [
        { person: personId(101), to: '2026-11-30' },
        { person: personId(102), from: '2026-12-01' },
      ],
    });
    expect(rowFor(group, 'area1').coordinator?.id).toBe(personId(102));
  });

  it('asks the deputy when nobody coordinates, and nobody when nobody does', () => {
    expect(rowFor(withArea({ coordinators: [] }), 'area1').cardHolders).toEqual([personId(500)]);
    expect(rowFor(withArea({ coordinators: [], deputies: [] }), 'area1').cardHolders).toEqual([]);
  });

  it('finds a sign-in name among the people, and leaves it without an id when nobody has it', () => {
    const group = withArea({ coordinators: [{ person: 'kari@kommune.no' }] });
    const kari = samplePerson(7, { signInName: 'kari@kommune.no', name: 'Kari' });
    expect(rowFor(group, 'area1', [], [kari]).coordinator).toEqual({
      ref: 'kari@kommune.no',
      id: personId(7),
      name: 'Kari',
    });
    expect(rowFor(group, 'area1', [], []).coordinator).toEqual({ ref: 'kari@kommune.no', name: 'kari@kommune.no' });
  });

  it('uses the name the area has on that day', () => {
    const group = withArea({
      names: [
        { name: 'Før', to: '2026-11-30' },
        { name: 'Nå', from: '2026-12-01' },
      ],
    });
    expect(rowFor(group, 'area1').areaName).toBe('Nå');
  });
});

describe('what the last meeting leaves behind', () => {
  it('prefills from the last reply, and what was raised stands', () => {
    const before = sampleArea({ reply: reply({ content: sampleContent({ need: 'To sykepleiere' }) }) });
    expect(rowFor(sampleGroup(2), 'area1', [before]).previous).toMatchObject({
      day: '2026-11-24',
      standing: [{ id: '2026-11-24-0900.need', kind: 'need', text: 'To sykepleiere', raisedOn: '2026-11-24' }],
    });
  });

  it('survives a week of silence', () => {
    const older = { day: '2026-11-17', content: sampleContent({ level: 'critical' }), standing: [] };
    const row = rowFor(sampleGroup(2), 'area1', [sampleArea({ previous: older })]);
    expect(row.previous).toEqual(older);
    expect(row.earlierLevels).toEqual([
      { meetingId: '2026-11-24-0900', day: '2026-11-24', startsAt: '2026-11-24T08:00:00.000Z', level: undefined },
    ]);
  });

  it('never grows past the series the board shows', () => {
    let row = sampleArea({ reply: reply() });
    const [onlyArea] = sampleGroup(1).areas;
    if (onlyArea === undefined) throw new Error('no area');
    for (let week = 1; week <= 60; week += 1) {
      const next = areaForMeeting(
        {
          group: sampleGroup(1),
          meeting: { ...meeting, id: `2027-01-01-${String(week).padStart(4, '0')}` },
          areas: sampleGroup(1).areas,
          previousRows: [row],
          people: [],
        },
        onlyArea,
        0,
      );
      row = { ...next, reply: reply() };
    }
    expect(row.earlierLevels).toHaveLength(seriesLength);
    expect(JSON.stringify(row).length).toBeLessThan(5000);
  });

  it('follows an area that changes its id and name', () => {
    const before = sampleArea({ areaId: 'old', reply: reply() });
    const group = withArea({ predecessors: [{ area: 'old', kind: 'renamed' }] });
    const row = rowFor(group, 'area1', [before]);
    expect(row.previous?.content.level).toBe('strained');
    expect(row.earlierLevels).toHaveLength(1);
  });

  it('gives both parts of a split area its earlier levels and nothing to repeat', () => {
    const before = sampleArea({ areaId: 'whole', reply: reply() });
    const group = withArea({ predecessors: [{ area: 'whole', kind: 'split' }] });
    expect(rowFor(group, 'area1', [before])).toMatchObject({
      previous: undefined,
      earlierLevels: [{ level: 'strained' }],
    });
  });

  it('gives a merged area the worst level of those it came from', () => {
    const rows = [
      sampleArea({ areaId: 'a', reply: reply() }),
      sampleArea({ areaId: 'b', reply: reply({ content: sampleContent({ level: 'critical' }) }) }),
    ];
    const group = withArea({
      predecessors: [
        { area: 'a', kind: 'merged' },
        { area: 'b', kind: 'merged' },
      ],
    });
    expect(rowFor(group, 'area1', rows).earlierLevels[0]?.level).toBe('critical');
  });
});
