import type { Post } from '../../domain/group';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { periodKeys, readPeriod } from './read-period';
import { values } from './value-readers';

const expected = 'a person, or {person, from, to}';

/** Somebody's time in a post: a person alone, or with the days. */
export const postReader: Reader<Post> = {
  expected,
  read(node, reading) {
    if (node.kind === 'text') {
      const person = values.person.read(node, reading);
      return person === undefined ? undefined : reading.remember({ person }, node.at);
    }
    const fields = readFields(node, ['person', ...periodKeys], expected, reading);
    const person = fields?.required('person', values.person);
    const period = fields === undefined ? {} : readPeriod(fields);
    return person === undefined ? undefined : reading.remember({ person, ...period }, node.at);
  },
};
