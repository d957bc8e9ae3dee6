import type MarkdownItModule from 'markdown-it';

declare const markdownit: typeof MarkdownItModule;

/** What Teams shows in a card: emphasis, lists and links. Markup is text, and a link is http(s) or mail. */
const renderer = markdownit('zero', { html: false, breaks: true }).enable([
  'emphasis',
  'list',
  'link',
  'escape',
  'newline',
]);
const isSafe = (url: string): boolean => /^(https?:|mailto:)/i.test(url);
renderer.validateLink = isSafe;

/** Card text to HTML. The only HTML the page takes in is what comes out here. */
export function markdown(text: string): string {
  return renderer.render(text);
}
