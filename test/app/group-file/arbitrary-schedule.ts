import fc from 'fast-check';
import type { Group } from '../../../src/domain/group';
import type { Rhythm } from '../../../src/domain/rhythm';
import { weekdays } from '../../../src/domain/weekday';

type Meeting = Group['meeting'];
type FreePeriod = NonNullable<NonNullable<Group['holidays']>['free']>[number];

/** When the steps of a week are, without contradictions: the cards go out an hour before the deadline at least. */
export const meeting: fc.Arbitrary<Meeting> = fc.record(
  {
    weekday: fc.constantFrom(...weekdays),
    time: fc.constantFrom('00:00', '09:00', '23:59'),
    askBefore: fc.constantFrom('P2D', 'P6D', 'PT3H', 'P1DT12H'),
    deadlineBefore: fc.constantFrom('PT2H', 'PT30M'),
    remindBefore: fc.subarray(['PT59M', 'PT30M', 'PT1M']),
    postBefore: fc.constantFrom('PT29M', 'PT0M'),
    closeAfter: fc.constantFrom('PT1M', 'P7D', 'P4W'),
    lasts: fc.constantFrom('PT1H', 'PT90M', 'P1D'),
  },
  { requiredKeys: ['weekday', 'time', 'askBefore', 'deadlineBefore'] },
);

/** Either all times and durations, or none, so that they fit whatever the default of the others is. */
const fasterRhythm: fc.Arbitrary<Partial<Rhythm>> = fc
  .tuple(
    fc.record(
      {
        days: fc.subarray([...weekdays], { minLength: 1 }),
        card: fc.constantFrom('full' as const, 'short' as const),
        dayThread: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    fc.option(
      fc.record({
        times: fc.subarray(['00:00', '06:30', '18:00'], { minLength: 1 }),
        askBefore: fc.constantFrom('PT3H', 'PT5H59M'),
        deadlineBefore: fc.constantFrom('PT2H', 'PT10M'),
        remindBefore: fc.subarray(['PT59M', 'PT30M', 'PT1M']),
        postBefore: fc.constantFrom('PT9M', 'PT0M'),
        closeAfter: fc.constantFrom('PT1M', 'PT5H'),
      }),
      { nil: undefined },
    ),
  )
  .map(([some, times]) => ({ ...some, ...times }));

const says = (value: object): boolean => Object.keys(value).length > 0;

export const rhythms: fc.Arbitrary<NonNullable<Group['rhythms']>> = fc
  .record({ intensified: fasterRhythm.filter(says), crisis: fasterRhythm.filter(says) }, { requiredKeys: [] })
  .filter(says);

/** Free days in a row that share none. */
const free = (day: fc.Arbitrary<string>, name: fc.Arbitrary<string>): fc.Arbitrary<FreePeriod[]> =>
  fc
    .tuple(
      fc.uniqueArray(day, { minLength: 6, maxLength: 6 }),
      fc.array(fc.tuple(fc.boolean(), fc.option(name, { nil: undefined })), { minLength: 1, maxLength: 3 }),
    )
    .map(([days, periods]) => {
      const sorted = days.toSorted();
      return periods.map(([isOneDay, given], index): FreePeriod => {
        const [from = '', to = ''] = sorted.slice(index * 2, index * 2 + 2);
        return { from, to: isOneDay ? from : to, ...(given !== undefined && { name: given }) };
      });
    });

export const holidays = (
  day: fc.Arbitrary<string>,
  name: fc.Arbitrary<string>,
): fc.Arbitrary<NonNullable<Group['holidays']>> =>
  fc
    .record(
      {
        country: fc.constantFrom('NO', 'none', 'SE'),
        free: free(day, name),
        then: fc.constantFrom('skip' as const, 'before' as const, 'after' as const),
      },
      { requiredKeys: [] },
    )
    .filter(says);

export const quietHours: fc.Arbitrary<NonNullable<Group['quietHours']>> = fc.record({
  from: fc.constantFrom('20:00', '00:00'),
  to: fc.constantFrom('07:00', '19:59'),
});
