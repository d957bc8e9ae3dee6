import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { languages } from '../../src/domain/language';
import { parseAwayDate } from '../../src/views/parse-away-date';
import { localeTags } from '../../src/views/words';

/** A Tuesday. */
const today = '2026-11-24';

describe('the last day away', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['24. 12. 2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24.12.26', '2026-12-24'],
    ['5.1.', '2027-01-05'],
    ['24. desember', '2026-12-24'],
    ['24 desember 2027', '2027-12-24'],
    ['24. des.', '2026-12-24'],
    ['24 December', '2026-12-24'],
    ['24th of December', '2026-12-24'],
    ['til og med 24. desember', '2026-12-24'],
    ['until 24 December 2026.', '2026-12-24'],
    ['torsdag 24. desember', '2026-12-24'],
    ['Thursday, 24 December', '2026-12-24'],
    ['fredag', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['på fredag', '2026-11-27'],
    ['laurdag', '2026-11-28'],
    ['søndag', '2026-11-29'],
    ['sundag', '2026-11-29'],
    ['mandag', '2026-11-30'],
    ['til tirsdag', '2026-12-01'],
    ['i dag', '2026-11-24'],
    ['i morgen', '2026-11-25'],
    ['I morgon', '2026-11-25'],
    ['tomorrow', '2026-11-25'],
    ['neste uke', '2026-12-06'],
    ['neste veke', '2026-12-06'],
    ['next week', '2026-12-06'],
    ['24.11.', '2026-11-24'],
    ['23.11.', '2027-11-23'],
    ['29. februar', '2028-02-29'],
    ['1.10.2026', '2026-10-01'],
  ])('is read from «%s»', (written, expected) => {
    expect(parseAwayDate(written, today)).toBe(expected);
  });

  it.each([
    ...[
      '',
      ' ',
      'snart',
      '31. juni',
      '2026-02-30',
      '30.2.',
      '24.13.',
      '0.1.',
      '24',
      '12',
      'desember',
      '2026',
      '24.12.1926',
    ],
    ...[
      'fredag 24. desember',
      'neste fredag',
      'next friday',
      'fredag eller lørdag',
      '24.12.-3.1.',
      'til',
      '24. og 25. mai',
    ],
    ...['2026-12-24T10:00', '24.12.20266', `24. desember${' '.repeat(60)}`, '٢٤.١٢', '24.12.\u0000', 'constructor'],
  ])('is asked for again after «%s»', (written) => {
    expect(parseAwayDate(written, today)).toBeUndefined();
  });

  const anyDay = fc
    .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is the day that was meant, however it is written and whatever day it is', () => {
    const patterns = ['yyyy-MM-dd', 'd.M.yyyy', 'dd.MM.yyyy', 'd. LLLL yyyy', 'd LLL yyyy', 'cccc d. LLLL yyyy'];
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.constantFrom(...patterns),
        fc.constantFrom(...languages),
        (now, day, pattern, l) => {
          const written = DateTime.fromISO(day, { zone: 'utc' }).setLocale(localeTags[l]).toFormat(pattern);
          expect(parseAwayDate(written, now)).toBe(day);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the next such day when no year is written, and never one that is over', () => {
    const patterns = ['d.M.', 'd.M', 'd. LLLL', 'd LLLL', 'd. LLL'];
    const ahead = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(
        anyDay,
        ahead,
        fc.constantFrom(...patterns),
        fc.constantFrom(...languages),
        (now, days, pattern, l) => {
          const meant = DateTime.fromISO(now, { zone: 'utc' }).plus({ days });
          const written = meant.setLocale(localeTags[l]).toFormat(pattern);
          expect(parseAwayDate(written, now)).toBe(meant.toISODate());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is within a week of today for a weekday, and falls on it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.constantFrom(...languages), (now, days, l) => {
        const meant = DateTime.fromISO(now, { zone: 'utc' }).plus({ days });
        expect(parseAwayDate(meant.setLocale(localeTags[l]).toFormat('cccc'), now)).toBe(meant.toISODate());
      }),
    );
  });

  it('is a real day or none, whatever was written', () => {
    const pieces = fc.constantFrom(
      '24',
      '.',
      ' ',
      '12',
      '2026',
      '-',
      'desember',
      'fredag',
      'til',
      'neste',
      'uke',
      '/',
      '31',
      ',',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, anyDay, (written, now) => {
        const day = parseAwayDate(written, now);
        if (day !== undefined) expect(DateTime.fromISO(day).toISODate()).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});
