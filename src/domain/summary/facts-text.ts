import type { SummaryLine } from '../desk/summary';

/** What a line says of the facts, as one text to compare: its level and its words. */
export function factsText({ level, text }: Pick<SummaryLine, 'level' | 'text'>): string {
  return `${level ?? ''}\n${text}`;
}
