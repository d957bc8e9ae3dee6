import type { View } from './view';

/**
 * The box at the top of a form that came back: a heading and a line for each problem.
 * @param told sentences that are shown whole
 */
export function formNotice(heading: string, told: readonly string[]): View {
  const lines = told.map((text) => ({ text, weight: 'default' }));
  return { hasNotice: told.length > 0, notice: told.length > 0 ? [{ text: heading, weight: 'bolder' }, ...lines] : [] };
}
