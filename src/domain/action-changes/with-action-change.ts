import type { Action } from '../action';
import { versionOfAction } from './version-of-action';

/** Changes that an action remembers; the first of them, who made it, is never forgotten. */
const mostChanges = 50;

/** The action as its next version, with more lines of history. */
export function withActionChange(action: Action, changes: readonly Action['history'][number][]): Action {
  const history = [...action.history, ...changes];
  const tooMany = history.length - mostChanges;
  return {
    ...action,
    version: versionOfAction(action) + 1,
    history: tooMany > 0 ? [...history.slice(0, 1), ...history.slice(1 + tooMany)] : history,
  };
}
