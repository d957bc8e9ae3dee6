/** An activity is a handful of levels deep, a card's value a dozen. Deeper is meant to exhaust the stack. */
const deepest = 64;

/** The deepest level of brackets outside of strings; one pass, no recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') most = Math.max(most, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
  }
  return most;
}

/**
 * The JSON object in the text; undefined when it is broken, not an object, or nested past all reason. A key
 * `__proto__` is left out, so that no later copy of the object can reach the prototype.
 */
export function parseJsonObject(text: string): object | undefined {
  if (depthOf(text) > deepest) return undefined;
  const suspicious = /__proto__|\\u005f/i.test(text);
  try {
    const value: unknown = suspicious
      ? JSON.parse(text, (key, part: unknown) => (key === '__proto__' ? undefined : part))
      : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
