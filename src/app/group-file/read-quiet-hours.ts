import type { Group } from '../../domain/group';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { values } from './value-readers';

/** When nobody is reminded; hours that go over midnight begin later than they end. */
export const quietHoursReader: Reader<NonNullable<Group['quietHours']>> = {
  expected: 'the quiet hours, such as { from: "20:00", to: "07:00" }',
  read(node, reading) {
    const fields = readFields(node, ['from', 'to'], this.expected, reading);
    const from = fields?.required('from', values.time);
    const to = fields?.required('to', values.time);
    if (fields === undefined || from === undefined || to === undefined) return undefined;
    if (from === to) {
      reading.problem(
        fields.placeOf('to'),
        `expected quiet hours that end at another time than they begin, found ${to}`,
      );
    }
    return { from, to };
  },
};
