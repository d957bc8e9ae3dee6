const words: Readonly<Record<string, string>> = {
  skip: 'skipped',
  before: 'moved to the working day before',
  after: 'moved to the working day after',
};

/** What becomes of a meeting on a free day, in words. */
export function describeWhenFree(then: string): string {
  return words[then] ?? then;
}
