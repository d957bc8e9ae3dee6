import { BadKeyError } from './bad-key-error';

// 1 KiB, counted as the service stores text: two bytes for each UTF-16 unit.
const longestKey = 512;

/** Throws `BadKeyError` for a key that Azure Tables refuses. Azurite takes some of them, hence here. */
export function checkKey(key: string): void {
  if (key.length > longestKey) {
    throw new BadKeyError(
      `A key of ${key.length} characters is past Azure Tables' ${longestKey}: ${key.slice(0, 80)}…`,
    );
  }
  if (Array.from(key).some((character) => '/\\#?'.includes(character) || isControl(character))) {
    throw new BadKeyError(`A key must not hold / \\ # ? or control characters: ${JSON.stringify(key)}`);
  }
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}
