/** An activity is a handful of levels deep, a card's value a dozen. Deeper is meant to exhaust the stack. */
const deepest = 64;

/** Is there something deeper than `levels`? Looks no further than that, so no nesting exhausts the stack here either. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const part of Object.values(value)) if (isDeeper(part, levels - 1)) return true;
  return false;
}

/**
 * The JSON object in the text; undefined when it is broken, not an object, or nested past all reason. A key
 * `__proto__` is left out, so that no later copy of the object can reach the prototype.
 */
export function parseJsonObject(text: string): object | undefined {
  const suspicious = /__proto__|\\u005f/i.test(text);
  try {
    const value: unknown = suspicious
      ? JSON.parse(text, (key, part: unknown) => (key === '__proto__' ? undefined : part))
      : JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return isDeeper(value, deepest) ? undefined : value;
  } catch {
    return undefined;
  }
}
