import { isOver, type Case } from '../../domain/desk/case';
import type { Change } from '../ports/commit';
import type { Versioned } from '../ports/versioned';

/**
 * The write of a case's next version. One that is over is filed; one that was filed lies in a row apart, so that taking
 * it up again makes a row anew: the row of its version keeps two from doing it at once.
 */
export function putCase(before: Versioned<Case> | undefined, value: Case): Change {
  const isInUse = before !== undefined && !isOver(before.value);
  return {
    put: 'desk',
    record: { kind: 'case', value },
    etag: isInUse ? before.etag : undefined,
    file: isOver(value),
  };
}
