import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { caseLimits, type Case } from '../case';

type CaseChange = Case['history'][number];

/**
 * The case as its next version, with one more line of history. Lines past the limit fall out after the first, which says
 * who raised it; the store keeps every version.
 */
export function withChange(
  about: Case,
  change: {
    readonly what: CaseChange['what'];
    readonly text?: string | undefined;
    /** Something will refer to this line. */
    readonly isReferredTo?: boolean;
  },
  by: NamedPerson,
  now: Instant,
): Case {
  const text = change.text?.slice(0, caseLimits.text);
  const version = about.version + 1;
  const line: CaseChange = {
    ...{ at: now, by, what: change.what },
    ...(text ? { text } : {}),
    ...(change.isReferredTo === true ? { version } : {}),
  };
  const history = [...about.history, line];
  const tooMany = history.length - caseLimits.history;
  return {
    ...about,
    version,
    madeVersion: undefined,
    history: tooMany > 0 ? [...history.slice(0, 1), ...history.slice(1 + tooMany)] : history,
  };
}
