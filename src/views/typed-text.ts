/** C0 and C1 controls but newline: no client lets a person type them, and stores and renderers stumble over them. */
const untypable = /(?!\n)\p{Cc}/gu;

/**
 * A text as it is kept: Unicode NFC, `\n` for every kind of line break, no control characters, no half characters,
 * no space around it. Everything that can be seen stays.
 */
export function typedText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(untypable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}
