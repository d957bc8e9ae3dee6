import type { Case } from '../case';

/**
 * Is the case what a card of the version `shown` says? A press on an older one is refused, so that nobody undoes what they
 * have not seen; what the clock alone has marked since is no such thing.
 */
export function isAsShown({ version, madeVersion = version }: Case, shown: number): boolean {
  return shown >= madeVersion && shown <= version;
}
