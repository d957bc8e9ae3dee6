const longest = 120;

/** Text from outside on one line of a terminal: without control characters, which could steer it, and cut. */
export function plainText(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
