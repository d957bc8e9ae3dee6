/**
 * Replaces every `${{KEY}}` in the texts of a JSON value. A key without a value stays as it is, so that the check of
 * the finished manifest names it.
 */
export function fillPlaceholders(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{\{(\w+)\}\}/g, (placeholder, key: string) => values[key] ?? placeholder);
  }
  if (Array.isArray(value)) {
    return value.map((item) => fillPlaceholders(item, values));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, values)]));
  }
  return value;
}
