import type { Group } from '../../domain/group';
import { listReader } from './list-reader';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { values } from './value-readers';

type Holidays = NonNullable<Group['holidays']>;
type FreePeriod = NonNullable<Holidays['free']>[number];

const freeReader: Reader<FreePeriod> = {
  expected: 'a date, or {from, to, name}',
  read(node, reading) {
    if (node.kind === 'text') {
      const day = values.date.read(node, reading);
      return day === undefined ? undefined : reading.remember({ from: day, to: day }, node.at);
    }
    const fields = readFields(node, ['from', 'to', 'name'], this.expected, reading);
    const from = fields?.required('from', values.date);
    const to = fields?.required('to', values.date);
    const name = fields?.optional('name', values.freeDayName);
    if (from === undefined || to === undefined) return undefined;
    return reading.remember({ from, to, ...(name !== undefined && { name }) }, node.at);
  },
};

const freeList = listReader(freeReader, 'a date, or a list of dates and of {from, to, name}', true);

/** Days without a meeting, and what becomes of the meeting; undefined when the file says nothing of either. */
export const holidaysReader: Reader<Holidays> = {
  expected: 'the free days, such as { country: NO, free: [2026-12-24], then: skip }',
  read(node, reading) {
    const fields = readFields(node, ['country', 'free', 'then'], this.expected, reading);
    const country = fields?.optional('country', values.country);
    const free = fields?.optional('free', freeList);
    const then = fields?.optional('then', values.whenFree);
    const holidays = {
      ...(country !== undefined && { country }),
      ...(free !== undefined && free.length > 0 && { free: free.toSorted((a, b) => a.from.localeCompare(b.from)) }),
      ...(then !== undefined && { then }),
    };
    return Object.keys(holidays).length === 0 ? undefined : holidays;
  },
};
