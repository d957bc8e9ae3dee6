import type { Case } from '../case';

type State = Case['state'];

const open = ['raised', 'onAgenda', 'inProgress', 'sentUp', 'answered'] as const satisfies readonly State[];
const over = ['closed', 'dropped'] as const satisfies readonly State[];

/** From which states each state is reached. A case that is over is only ever taken up again. */
const reachedFrom: Record<State, readonly State[]> = {
  /** Taken up again: it is as if it had been raised today. */
  raised: over,
  onAgenda: ['raised', 'inProgress', 'sentUp', 'answered'],
  /** Also with another owner or date. */
  inProgress: ['raised', 'onAgenda', 'inProgress', 'answered'],
  /** Also anew, or passed on to another leader. */
  sentUp: ['raised', 'onAgenda', 'inProgress', 'answered', 'sentUp'],
  answered: ['sentUp', 'answered'],
  closed: open,
  dropped: open,
};

/** May a case go from `from` to `to`? */
export function mayBecome(from: State, to: State): boolean {
  return reachedFrom[to].includes(from);
}
