/** Of the largest rows, a few KB each, as many as the areas of a large municipality have in some meetings. */
const mostKept = 2_000;

/**
 * Documents that this process has written lately, as the text that was stored. Each was checked as it was written, and
 * the check depends on nothing but the text: one that is read back needs no second look. Checking the row of an area in
 * a large group takes as long as asking the store for it.
 */
const kept = new Set<string>();

export const checkedTexts = {
  add(kind: string, text: string): void {
    if (kept.size >= mostKept) kept.delete(kept.values().next().value ?? '');
    kept.add(`${kind} ${text}`);
  },

  has: (kind: string, text: string): boolean => kept.has(`${kind} ${text}`),
} as const;
