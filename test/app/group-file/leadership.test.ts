import { describe, expect, it } from '@jest/globals';
import { compareGroups } from '../../../src/app/group-file/compare-groups';
import { mergeHistory } from '../../../src/app/group-file/merge-history';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { renderGroupFile } from '../../../src/app/group-file/render-group-file';
import { groupSchema } from '../../../src/domain/group';
import { groupText } from './group-text';

function problemsOf(more: string): string[] {
  const parsed = parseGroupFile(`${groupText()}${more}\n`, 'group.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path} – ${message}`);
}
function read(more: string) {
  const parsed = parseGroupFile(`${groupText()}${more}\n`, 'group.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.group;
}

describe('who is above a group, and who follows it', () => {
  const all = [
    'leaders:',
    '  - direktor@kommune.no',
    '  - { person: helse@kommune.no, title: "Kommunalsjef, helse", from: 2026-01-01 }',
    'approver: kommunikasjon@kommune.no',
    'focusAreas: [Fravær, "a, b"]',
    'followers: group',
  ].join('\n');

  it('is read and written the same', () => {
    const group = read(all);
    expect(group).toMatchObject({
      leaders: [
        { person: 'direktor@kommune.no' },
        { person: 'helse@kommune.no', title: 'Kommunalsjef, helse', from: '2026-01-01' },
      ],
      approver: 'kommunikasjon@kommune.no',
      focusAreas: ['Fravær', 'a, b'],
      followers: 'group',
    });
    expect(parseGroupFile(renderGroupFile(group), 'again')).toEqual({ ok: true, group });
  });

  it('is said in a dry run, one line for each key', () => {
    const changes = compareGroups(read(''), read(all));
    expect(changes.map((change) => (change.kind === 'field' ? [change.field, change.after] : change))).toEqual([
      ['leaders', 'direktor@kommune.no, helse@kommune.no "Kommunalsjef, helse" from 2026-01-01'],
      ['approver', 'kommunikasjon@kommune.no'],
      ['focusAreas', '"Fravær", "a, b"'],
      ['followers', 'group'],
    ]);
    expect(compareGroups(read('focusAreas: [a, b]'), read('focusAreas: ["a, b"]'))).toHaveLength(1);
  });

  it('keeps a leader whom the file leaves out until yesterday, and changes nothing the second time', () => {
    const stored = mergeHistory(read(''), read('leaders: [a@b.no, { person: c@d.no, title: Rektor }]'), '2026-11-20');
    const file = read('leaders: [{ person: c@d.no, title: Rådmann }]');
    const next = mergeHistory(stored, file, '2026-11-24');
    expect(next.leaders).toEqual([
      { person: 'c@d.no', title: 'Rådmann', from: '2026-11-20' },
      { person: 'a@b.no', from: '2026-11-20', to: '2026-11-23' },
    ]);
    expect(compareGroups(next, mergeHistory(next, file, '2026-11-25'))).toEqual([]);
  });

  it('may have had any number of leaders over the years, in store and file alike, and twenty on one day', () => {
    const leaders = (year: number) =>
      read(`leaders: [${Array.from({ length: 15 }, (_, n) => `leder${n}.${year}@b.no`).join(', ')}]`);
    const second = mergeHistory(leaders(2025), leaders(2026), '2026-01-01');
    const third = mergeHistory(second, leaders(2027), '2027-01-01');
    expect(third.leaders).toHaveLength(45);
    expect(groupSchema.safeParse(third).success).toBe(true);
    expect(parseGroupFile(renderGroupFile(third), 'again')).toEqual({ ok: true, group: third });
    const tooMany = Array.from({ length: 21 }, (_, n) => `{ person: l${n}@b.no, from: 2026-0${1 + (n % 9)}-01 }`);
    expect(problemsOf(`leaders: [${tooMany.join(', ')}]`)).toEqual([
      'leaders – expected at most 20 leaders on one day, found more on 2026-09-01: give those who have left a "to"',
    ]);
  });

  it('is refused with the place and what would do', () => {
    expect(problemsOf('followers: everybody')).toEqual([
      'followers – expected tenant, group or nobody, found "everybody"',
    ]);
    expect(problemsOf('leaders: [{ person: a@b.no, role: boss }]')[0]).toContain('leaders[0].role');
    expect(problemsOf('leaders: [a@b.no, a@b.no]')[0]).toContain('a leader is listed once for the same days');
    expect(problemsOf('focusAreas: [x, x]')).toEqual(['focusAreas – expected each focus area once, found "x" twice']);
    expect(problemsOf(`focusAreas: [${Array.from({ length: 21 }, (_, n) => `x${n}`).join(', ')}]`)[0]).toContain(
      'at most 20',
    );
    expect(problemsOf('meeting: { lasts: PT1M }')[0]).toContain(
      'meeting.lasts – expected a duration of at least five minutes',
    );
  });
});
