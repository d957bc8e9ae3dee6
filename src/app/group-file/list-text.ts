/** A list of a group's settings as one text; undefined when the group does not say. */
export function listText(list: readonly string[] | undefined): string | undefined {
  return list?.length === 0 ? 'none' : list?.join(', ');
}
