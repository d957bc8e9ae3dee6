import type { Area } from '../../domain/group';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { periodKeys, readPeriod } from './read-period';
import { values } from './value-readers';

const expected = 'a name, or {name, from, to}';

/** A name an area has or had: alone, or with the days it was valid. */
export const areaNameReader: Reader<Area['names'][number]> = {
  expected,
  read(node, reading) {
    if (node.kind === 'text') {
      const name = values.areaName.read(node, reading);
      return name === undefined ? undefined : reading.remember({ name }, node.at);
    }
    const fields = readFields(node, ['name', ...periodKeys], expected, reading);
    const name = fields?.required('name', values.areaName);
    const period = fields === undefined ? {} : readPeriod(fields);
    return name === undefined ? undefined : reading.remember({ name, ...period }, node.at);
  },
};
