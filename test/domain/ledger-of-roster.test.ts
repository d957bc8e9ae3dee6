import { describe, expect, it } from '@jest/globals';
import { LedgerError } from '../../src/domain/ledger-error';
import { ledgerOfRoster } from '../../src/domain/ledger-of-roster';
import type { Meeting } from '../../src/domain/meeting';
import { personId, sampleArea, sampleContent, sampleGroup } from '../support/sample';

const at = '2026-11-22T08:00:00.000Z';
const meeting: Meeting = {
  ...{ id: '2026-11-24-0900', day: '2026-11-24', openedAt: at, rosterComplete: true },
  ...{ startsAt: '2026-11-24T08:00:00.000Z', deadline: '2026-11-24T06:00:00.000Z' },
};
const group = sampleGroup(3);
const row = (areaId: string) => sampleArea({ areaId });
const replied = {
  ...{ version: 1, content: sampleContent(), author: { id: personId(1), name: 'Kari' }, at, late: false },
  ...{ confirmedUnchanged: false, standing: [], actionsDone: [] },
};

describe('the ledger, held against the group', () => {
  it('has each area of the meeting’s day', () => {
    const ledger = ledgerOfRoster(group, meeting, ['area1', 'area2', 'area3'].map(row), []);
    expect(Object.keys(ledger)).toEqual(['area1', 'area2', 'area3']);
  });

  it('is refused when a row is missing, instead of being a smaller sum', () => {
    expect(() => ledgerOfRoster(group, meeting, ['area1', 'area3'].map(row), [])).toThrow(LedgerError);
    expect(() => ledgerOfRoster(group, meeting, [], [])).toThrow('[area1, area2, area3]');
  });

  it('is refused when a row is not the group’s', () => {
    expect(() => ledgerOfRoster(group, meeting, ['area1', 'area2', 'area3', 'ukjent'].map(row), [])).toThrow('ukjent');
  });

  it('keeps an area that had answered before it ended, and asks for none that was to come later', () => {
    const [first, second, third] = group.areas;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no areas');
    const changed = { ...group, areas: [{ ...first, to: '2026-11-22' }, second, { ...third, from: '2026-12-01' }] };
    const rows = [sampleArea({ areaId: 'area1', reply: replied }), row('area2')];
    expect(ledgerOfRoster(changed, meeting, rows, [])).toEqual({ area1: 'inTime', area2: 'notReached' });
  });

  it('has those whom nobody had come to ask as not reached, and as vacant where there was nobody', () => {
    const areas = group.areas.map((area, n) => (n === 2 ? { ...area, coordinators: [] } : area));
    const cutOff = { ...meeting, rosterComplete: false };
    expect(ledgerOfRoster({ ...group, areas }, cutOff, [sampleArea({ areaId: 'area1', reply: replied })], [])).toEqual({
      ...{ area1: 'inTime', area2: 'notReached', area3: 'vacant' },
    });
  });
});
