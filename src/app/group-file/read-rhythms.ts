import type { Group } from '../../domain/group';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { fasterRhythmReader } from './read-faster-rhythm';

/** What the faster rhythms have of their own; undefined when that is nothing. */
export const rhythmsReader: Reader<NonNullable<Group['rhythms']>> = {
  expected: 'the faster rhythms, such as { intensified: { times: "09:00" }, crisis: { askBefore: PT2H } }',
  read(node, reading) {
    const fields = readFields(node, ['intensified', 'crisis'], this.expected, reading);
    const intensified = fields?.optional('intensified', fasterRhythmReader('intensified'));
    const crisis = fields?.optional('crisis', fasterRhythmReader('crisis'));
    if (intensified === undefined && crisis === undefined) return undefined;
    return { ...(intensified !== undefined && { intensified }), ...(crisis !== undefined && { crisis }) };
  },
};
