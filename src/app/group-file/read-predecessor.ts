import type { Area } from '../../domain/group';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { values } from './value-readers';

const expected = 'the id of an area, or {area, kind}';

/** Where an area came from: an area's id alone means that it was renamed. */
export const predecessorReader: Reader<Area['predecessors'][number]> = {
  expected,
  read(node, reading) {
    if (node.kind === 'text') {
      const area = values.id.read(node, reading);
      const kind = 'renamed' as const;
      return area === undefined ? undefined : reading.remember({ area, kind }, node.at);
    }
    const fields = readFields(node, ['area', 'kind'], expected, reading);
    const area = fields?.required('area', values.id);
    const kind = fields?.required('kind', values.predecessorKind);
    return area === undefined || kind === undefined ? undefined : reading.remember({ area, kind }, node.at);
  },
};
