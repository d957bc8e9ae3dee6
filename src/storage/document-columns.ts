/** Most UTF-16 units of JSON text in one column; a string property takes 32,768. */
const longestChunk = 32_000;

/** JSON text as the columns `doc0`, `doc1` and so on. A surrogate pair stays whole, else UTF-8 on the wire would spoil it. */
export const documentColumns = {
  split(text: string): Record<string, string> {
    const columns: Record<string, string> = {};
    let from = 0;
    do {
      let to = Math.min(from + longestChunk, text.length);
      if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
      columns[`doc${Object.keys(columns).length}`] = text.slice(from, to);
      from = to;
    } while (from < text.length);
    return columns;
  },

  join(columns: Readonly<Record<string, unknown>>): string {
    let text = '';
    for (let index = 0; ; index += 1) {
      const chunk = columns[`doc${index}`];
      if (typeof chunk !== 'string') return text;
      text += chunk;
    }
  },
} as const;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
