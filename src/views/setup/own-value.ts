/** What a group has of its own after a form: what it had, when the form came back as it was shown, else what was chosen. */
export function ownValue<T>(own: T | undefined, chosen: T, shown: T): T | undefined {
  return isSame(chosen, shown) ? own : chosen;
}

/** Lists are the same in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

function textOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value);
}
