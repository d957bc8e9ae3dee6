import { words } from './words';

/** How far ahead the clock is, in the two largest units; to the minute. */
export function clockAhead(aheadMs: number): string {
  const minutes = Math.floor(aheadMs / 60_000);
  if (minutes === 0) return words.notAhead;
  const parts: readonly (readonly [count: number, say: (count: number) => string])[] = [
    [Math.floor(minutes / 1440), words.days],
    [Math.floor(minutes / 60) % 24, words.hours],
    [minutes % 60, words.minutes],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const said = parts.slice(first, first + 2).filter(([count]) => count > 0);
  return words.ahead(said.map(([count, say]) => say(count)).join(words.and));
}
