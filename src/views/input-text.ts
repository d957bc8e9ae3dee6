/** Controls that nobody can type, and half characters. */
const untypable = /(?![\t\n\r])\p{Cc}/gu;

/** What stands in an input: exactly as it was typed, without what no client can carry. */
export function inputText(text: string): string {
  return text.replace(untypable, '').replace(/\p{Surrogate}/gu, '\ufffd');
}
