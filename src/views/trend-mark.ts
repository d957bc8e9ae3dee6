import type { Trend } from '../domain/board';
import type { Language } from '../domain/language';
import { say } from './words';

const arrows = { worse: '↓', same: '→', better: '↑' } as const;

/** How a level moved, as arrow and words; empty when there is nothing to compare with. */
export function trendMark(trend: Trend, language: Language): string {
  return trend === 'unknown' ? '' : `${arrows[trend]} ${say(language, `trend.${trend}`)}`;
}
