import type { Language } from '../domain/language';
import type { Level } from '../domain/status-reply';
import { say } from './words';

/** Shapes that differ without colour, and that no client draws as an emoji. */
const marks = {
  normal: { symbol: '●', color: 'good' },
  strained: { symbol: '▲', color: 'warning' },
  critical: { symbol: '■', color: 'attention' },
  none: { symbol: '○', color: 'default' },
} as const;

/** A level as symbol and word, with a colour on top; without a level «not received». */
export function levelMark(
  level: Level | undefined,
  language: Language,
): { readonly mark: string; readonly color: string } {
  const kind = level ?? 'none';
  const { symbol, color } = marks[kind];
  return { mark: `${symbol} ${say(language, `level.${kind}`)}`, color };
}
