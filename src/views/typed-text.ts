import { inputText } from './input-text';

/**
 * A text as it is kept: Unicode NFC, `\n` for every kind of line break, no control characters, no half characters,
 * no space around it. Everything that can be seen stays.
 */
export function typedText(text: string): string {
  return inputText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .trim();
}
