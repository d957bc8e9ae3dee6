/** The areas of a meeting do not add up to its roster: a row cannot be read, or a fault of ours. Names ids, nothing else. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
