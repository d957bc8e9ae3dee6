/** Controls that nobody can type, and half characters. */
const untypable = /(?![\t\n\r])\p{Cc}/gu;

/** Nearly every text has none of it. */
const suspicious = /[\p{Cc}\p{Surrogate}]/u;

/** What stands in an input: exactly as it was typed, without what no client can carry. */
export function inputText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(untypable, '').replace(/\p{Surrogate}/gu, '\ufffd');
}
