import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import type { Group } from '../../../src/domain/group';
import { groupText } from './group-text';

/** A group with these areas and members, both as they are written in a group file. */
export function aGroup(areas: string, members?: string): Group {
  const parsed = parseGroupFile(groupText({ areas: `[${areas}]`, members }), 'f', ['skole', 'kultur']);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.group;
}
