/** Longest id made of a name: room is left for a number after it. */
const longest = 40;

/**
 * An id that a person can read, made of a name: «Helse og velferd» is `helse-og-velferd`. The first that `isTaken` does
 * not take, with a number after it when need be; capitals make no other id.
 */
export function idFromName(name: string, fallback: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? fallback : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}
