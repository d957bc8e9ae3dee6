import type { Group } from '../../domain/group';
import { listReader } from './list-reader';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { periodKeys, readPeriod } from './read-period';
import { values } from './value-readers';

type Leader = NonNullable<Group['leaders']>[number];

const expected = 'a person, or {person, title, from, to}';

const leaderReader: Reader<Leader> = {
  expected,
  read(node, reading) {
    if (node.kind === 'text') {
      const person = values.person.read(node, reading);
      return person === undefined ? undefined : reading.remember({ person }, node.at);
    }
    const fields = readFields(node, ['person', 'title', ...periodKeys], expected, reading);
    const person = fields?.required('person', values.person);
    const title = fields?.optional('title', values.leaderTitle);
    const period = fields === undefined ? {} : readPeriod(fields);
    if (person === undefined) return undefined;
    return reading.remember({ person, ...(title !== undefined && { title }), ...period }, node.at);
  },
};

const list = listReader(leaderReader, 'a list of people, or of {person, title, from, to}', true);

/** Those whom matters are put to; undefined for an empty list, which says the same as none. */
export const leadersReader: Reader<Leader[]> = {
  expected: list.expected,
  read(node, reading) {
    const leaders = list.read(node, reading);
    return leaders === undefined || leaders.length === 0 ? undefined : reading.remember(leaders, node.at);
  },
};
