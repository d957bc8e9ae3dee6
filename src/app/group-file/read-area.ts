import type { Area } from '../../domain/group';
import { listReader } from './list-reader';
import { areaNameReader } from './read-area-name';
import type { Reader } from './reader';
import { readFields, type Fields } from './read-fields';
import { periodKeys, readPeriod } from './read-period';
import { postReader } from './read-post';
import { predecessorReader } from './read-predecessor';
import { values } from './value-readers';

const known = ['id', 'name', 'names', ...periodKeys, 'predecessor', 'predecessors', 'coordinator', 'deputy'];
const posts = listReader(postReader, 'a person, or a list of {person, from, to}', true);
const names = listReader(areaNameReader, 'a list of {name, from, to}', false);

const namesReader: Reader<Area['names']> = {
  expected: names.expected,
  read(node, reading) {
    if (node.kind !== 'list' || node.items.length > 0) return names.read(node, reading);
    reading.problem(node.at, `expected ${names.expected}, found an empty list`);
    return undefined;
  },
};
const predecessors = listReader(predecessorReader, 'a list of {area, kind}', false);

/** An area. What could not be read of it is left out, so that the rest can still be checked. */
export const areaReader: Reader<Area> = {
  expected: 'an area, such as { id: helse, name: Helse og velferd }',
  read(node, reading) {
    const fields = readFields(node, known, this.expected, reading);
    if (fields === undefined) return undefined;
    for (const [one, many] of [
      ['name', 'names'],
      ['predecessor', 'predecessors'],
    ] as const) {
      if (fields.has(one) && fields.has(many)) reading.problem(node.at, `give either "${one}" or "${many}", not both`);
    }
    const id = fields.required('id', values.id);
    const area = {
      id: id ?? '',
      names: readNames(fields),
      ...readPeriod(fields),
      predecessors: readPredecessors(fields),
      coordinators: fields.optional('coordinator', posts) ?? [],
      deputies: fields.optional('deputy', posts) ?? [],
    };
    return id === undefined ? undefined : reading.remember(area, node.at);
  },
};

function readNames(fields: Fields): Area['names'] {
  if (fields.has('names')) return fields.optional('names', namesReader) ?? [];
  const name = fields.required('name', areaNameReader);
  return name === undefined ? [] : [name];
}

function readPredecessors(fields: Fields): Area['predecessors'] {
  if (fields.has('predecessors')) return fields.optional('predecessors', predecessors) ?? [];
  const predecessor = fields.optional('predecessor', predecessorReader);
  return predecessor === undefined ? [] : [predecessor];
}
