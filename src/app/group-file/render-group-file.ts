import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Group } from '../../domain/group';
import { groupFileShape } from './group-file-shape';
import { inOrder } from './in-order';

const shortLists = ['days', 'times', 'remindBefore'];

/**
 * The group's file as text. Reading it gives the same group. What older YAML readers would take for a truth value, a
 * number or a time stands in quotes.
 */
export function renderGroupFile(group: Group, format: 'yaml' | 'json' = 'yaml'): string {
  const shape = groupFileShape(inOrder(group));
  if (format === 'json') return `${JSON.stringify(shape, undefined, 2)}\n`;
  const document = new Document(shape, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      // So do the lists of a rhythm.
      if (isScalar(key) && isSeq(value) && shortLists.includes(String(key.value))) value.flow = true;
    },
    Map(key, map, path) {
      // A dated name, post or predecessor fits on one line.
      const isLeaf = path.length > 1 && map.items.every((pair) => !isMap(pair.value));
      if (isLeaf && typeof key === 'number' && !map.has('id')) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
