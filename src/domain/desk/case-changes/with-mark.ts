import type { Case } from '../case';

/** The case as its next version, with something on it that nobody has done but the clock. */
export function withMark(about: Case, marked: Case): Case {
  const { version, madeVersion = version } = about;
  return { ...marked, version: version + 1, madeVersion };
}
