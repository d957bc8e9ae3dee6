/** C0 and C1 controls but newline, and the marks that turn the direction of writing of what follows. */
const unshowable = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Nearly every text has none of what is looked for below, and a card has hundreds of texts. */
const suspicious = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<]|\{\{/u;

/** Word joiner: invisible, and enough to make a command no command. */
const joiner = '\u2060';

/**
 * What somebody wrote, ready to be shown as nothing but text.
 *
 * Renderers run `{{DATE(…)}}` and `{{TIME(…)}}` wherever text stands, TextRuns and labels too
 * (adaptivecards 3.0.6, `text-formatters.js`), and Teams reads `<at>` as a mention; both stay readable and do nothing.
 * Nothing at all becomes an invisible character, as phones refuse a card with an empty text in it.
 * Markdown needs no care as long as the text stands in a TextRun, where there is none.
 */
export function shownText(text: string): string {
  if (text !== '' && !suspicious.test(text)) return text;
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unshowable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\{(?=\{)/g, `{${joiner}`)
    .replace(/<(?=\s*\/?\s*at\b)/gi, `<${joiner}`);
  return shown === '' ? joiner : shown;
}
