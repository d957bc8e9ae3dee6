const names = new Intl.DisplayNames('en', { type: 'region' });

/** A country of a group file in words, with its code. */
export function describeCountry(code: string): string {
  return code === 'none' ? 'none' : `${names.of(code) ?? code} (${code})`;
}
