import type { Action } from '../action';

/** Which change of the action this is: what a button of its card was drawn from. Actions from before that count as the first. */
export function versionOfAction({ version }: Action): number {
  return version ?? 1;
}
