// A queue's name has at most 63 characters; the longer suffix takes 13.
const longestTable = 50;

/**
 * The queues that go with a table: one for wake-ups, one for those that failed. Throws for a table's name that is too
 * long to name them by.
 */
export function queueNames(tableName: string): { readonly wakes: string; readonly poison: string } {
  if (tableName.length > longestTable) {
    throw new Error(
      `The table's name has ${tableName.length} characters; its queues need one of at most ${longestTable}.`,
    );
  }
  const wakes = `${tableName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-wakes`;
  return { wakes, poison: `${wakes}-poison` };
}
