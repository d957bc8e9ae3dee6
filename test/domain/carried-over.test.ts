import { describe, expect, it } from '@jest/globals';
import { compileAgenda } from '../../src/domain/agenda/compile-agenda';
import { areaForMeeting } from '../../src/domain/area-for-meeting';
import type { Area } from '../../src/domain/group';
import type { Meeting, MeetingArea } from '../../src/domain/meeting';
import { decideReply } from '../../src/domain/reply-decision';
import { standingBefore } from '../../src/domain/standing';
import type { ReplyContent } from '../../src/domain/status-reply';
import { personId, sampleArea, sampleContent, sampleGroup } from '../support/sample';
import { sampleCase, sampleFacts } from './agenda/sample-agenda';

const meeting = (day: string): Meeting => ({
  id: `${day}-0900`,
  startsAt: `${day}T08:00:00.000Z`,
  day,
  deadline: `${day}T06:00:00.000Z`,
  openedAt: `${day}T05:00:00.000Z`,
  rosterComplete: false,
});
const [first = meeting(''), second = meeting(''), third = meeting('')] = ['2026-11-24', '2026-12-01', '2026-12-08'].map(
  meeting,
);

const area = (id: string, predecessors: Area['predecessors'] = []): Area => ({
  id,
  names: [{ name: `Område ${id}` }],
  predecessors,
  coordinators: [{ person: personId(101) }],
  deputies: [],
});
const split = ['nord', 'sor'].map((id) => area(id, [{ area: 'hele', kind: 'split' }]));
const merged = area('felles', [
  { area: 'a', kind: 'merged' },
  { area: 'b', kind: 'merged' },
]);

const rowsOf = (of: Meeting, areas: readonly Area[], previousRows: readonly MeetingArea[] = []) =>
  areas.map((one, order) =>
    areaForMeeting(
      { group: { ...sampleGroup(), areas: [...areas] }, meeting: of, areas, previousRows, people: [] },
      one,
      order,
    ),
  );
const answered = (row: MeetingArea, content: Partial<ReplyContent>): MeetingArea => {
  const decision = decideReply(
    row,
    {
      ...{ id: `${row.meetingId} ${row.areaId}`, person: { id: personId(101), name: 'Kari' }, kind: 'send' },
      ...{ shownVersion: row.reply?.version ?? 0, untouched: false },
      submission: { content: sampleContent(content), ticks: [] },
    },
    row.deadline,
  );
  if (decision.kind !== 'saved') throw new Error(decision.kind);
  return decision.area;
};
const raised = {
  need: 'To vakter',
  matter: { text: 'Felles vaktordning', areas: [] },
  signal: { text: 'Mange spør', lookAgain: '2026-12-01' },
};
const whole = () => rowsOf(first, [area('hele')]).map((row) => answered(row, raised));
const textsOf = (row: MeetingArea | undefined) => standingBefore(row ?? sampleArea()).map(({ text }) => text);
const agendaOf = (of: Meeting, areas: readonly MeetingArea[]) =>
  compileAgenda(sampleFacts({ day: of.day, areas })).filter((item) => item.kind === 'raised');

describe('the halves of an area that is split', () => {
  it('go on with what it had raised, by its name, and with nothing to repeat', () => {
    for (const half of rowsOf(second, split, whole())) {
      expect(textsOf(half).toSorted()).toEqual(['Felles vaktordning', 'Mange spør', 'To vakter']);
      expect(standingBefore(half)[0]?.from).toMatchObject({ areaId: 'hele', areaName: 'Område hele' });
      expect(half.previous).toBeUndefined();
    }
  });

  it('have it on the agenda once, under the key that it had, and are both spoken of', () => {
    const before = agendaOf(first, whole()).map(({ key }) => key);
    const halves = rowsOf(second, split, whole()).map((row) => answered(row, {}));
    const items = agendaOf(second, halves);
    expect(items.map(({ key }) => key).toSorted()).toEqual([...before, `signal.hele.${first.id}.signal`].toSorted());
    for (const { area: from, carriers } of items) {
      expect(from).toEqual({ id: 'hele', name: 'Område hele' });
      expect(carriers.map(({ id }) => id)).toEqual(['nord', 'sor']);
    }
    expect(compileAgenda(sampleFacts({ day: second.day, areas: halves })).some(({ kind }) => kind === 'rest')).toBe(
      false,
    );
  });

  it('do not raise again what was made a case, before or since', () => {
    const halves = rowsOf(second, split, whole());
    const source = { areaId: 'hele', itemId: `${first.id}.matter` };
    const facts = sampleFacts({ day: second.day, areas: halves, cases: [sampleCase('c', { source })] });
    expect(compileAgenda(facts).map(({ key }) => key)).not.toContain(`matter.hele.${first.id}.matter`);
  });

  it('end it each for itself, and it does not come back', () => {
    const [nord, sor] = rowsOf(second, split, whole());
    const ended = standingBefore(nord ?? sampleArea()).map(({ id }) => id);
    const answers = [answered(nord ?? sampleArea(), { ended }), answered(sor ?? sampleArea(), {})];
    const next = rowsOf(third, split, answers);
    expect(textsOf(next[0])).toEqual([]);
    expect(textsOf(next[1])).toHaveLength(3);
    expect(agendaOf(third, next)[0]?.carriers.map(({ id }) => id)).toEqual(['sor']);
  });

  it('keep it through a week of silence, and through another split', () => {
    const quiet = rowsOf(third, split, rowsOf(second, split, whole()));
    expect(quiet.map(textsOf)).toEqual([textsOf(quiet[0]), textsOf(quiet[0])]);
    expect(textsOf(quiet[0])).toHaveLength(3);
    const [again] = rowsOf(meeting('2026-12-15'), [area('nordvest', [{ area: 'nord', kind: 'split' }])], quiet);
    expect(standingBefore(again ?? sampleArea())[0]?.from).toMatchObject({ areaId: 'hele', areaName: 'Område hele' });
  });

  it('keep the mark of a need that another area covers', () => {
    const by = { id: 'kultur', name: 'Kultur' };
    const covered = whole().map((row) => ({ ...row, covered: { [`${first.id}.need`]: by } }));
    const halves = rowsOf(second, split, covered);
    const need = agendaOf(second, halves).find(({ section }) => section === 'needs');
    expect(need).toMatchObject({ coveredBy: by });
  });
});

describe('an area that others are merged into', () => {
  const two = () =>
    rowsOf(first, [area('a'), area('b')]).map((row) => answered(row, { need: `Behov fra ${row.areaId}` }));

  it('goes on with what each had raised, apart although both raised it in the same meeting', () => {
    const [row] = rowsOf(second, [merged], two());
    expect(textsOf(row)).toEqual(['Behov fra a', 'Behov fra b']);
    expect(new Set(standingBefore(row ?? sampleArea()).map(({ id }) => id)).size).toBe(2);
    expect(agendaOf(second, [row ?? sampleArea()]).map((item) => item.area.name)).toEqual(['Område a', 'Område b']);
  });

  it('adds it to its own when it keeps its id, once', () => {
    const kept = area('a', [{ area: 'b', kind: 'merged' }]);
    const [row] = rowsOf(second, [kept], two());
    expect(textsOf(row)).toEqual(['Behov fra a', 'Behov fra b']);
    const [next] = rowsOf(third, [kept], [answered(row ?? sampleArea(), {})]);
    expect(textsOf(next)).toEqual(['Behov fra a', 'Behov fra b']);
  });
});

describe('an area that another was split off from', () => {
  it('keeps its own, and does not hand it on week after week', () => {
    const areas = [area('hele'), area('ny', [{ area: 'hele', kind: 'split' }])];
    const [hele, ny] = rowsOf(second, areas, whole());
    expect(agendaOf(second, [hele ?? sampleArea(), ny ?? sampleArea()])).toHaveLength(3);
    const ended = standingBefore(ny ?? sampleArea()).map(({ id }) => id);
    const answers = [answered(hele ?? sampleArea(), {}), answered(ny ?? sampleArea(), { ended })];
    expect(rowsOf(third, areas, answers).map((row) => textsOf(row).length)).toEqual([3, 0]);
  });
});
