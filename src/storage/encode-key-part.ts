import { createHash } from 'node:crypto';

const longestPart = 120;
const keptOfLong = 60;

/**
 * One part of a key as text that Azure Tables takes and that holds neither `:` (between parts) nor `~` (before a hash).
 * Letters a-z, digits and `.` `_` `@` `-` stay; any other UTF-16 unit becomes `=` and four hex digits, so that different
 * parts stay different, lone surrogates too. Past 120 characters the rest gives way to a SHA-256 of the whole part.
 */
export function encodeKeyPart(part: string): string {
  const encoded = part.replace(/[^A-Za-z0-9._@-]/g, asHex);
  if (encoded.length <= longestPart) return encoded;
  return `${encoded.slice(0, keptOfLong)}~${createHash('sha256').update(encoded).digest('base64url')}`;
}

// Without the `u` flag the pattern sees single UTF-16 units, which is what keeps lone surrogates apart.
function asHex(unit: string): string {
  return `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
