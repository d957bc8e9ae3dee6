/** The first `most` UTF-16 units of `text`, with an ellipsis when something was left out; never half a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, Math.max(0, most - 1)).replace(/\p{Surrogate}$/u, '');
  return `${head.trimEnd()}…`;
}
