import type { View } from './view';

/** A line of a card with a word in bold before it; an empty run of text breaks the whole card on a phone. */
export function labelledLine(label: string, text: string): View {
  return { hasLabel: label !== '', label, text };
}
