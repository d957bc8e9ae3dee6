import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../locales/en.json';
import nb from '../../locales/nb.json';
import nn from '../../locales/nn.json';
import type { Language } from '../domain/language';

type Catalog = typeof nb;

type KeysOf<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? `${Path}${Key}` : KeysOf<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/** A sentence or word in `locales/`, by its path: `receipt.title`. */
export type WordKey = KeysOf<Catalog>;

/** What fills a sentence's placeholders; always put in as text, never read as part of the sentence. */
export type WordValues = Readonly<Record<string, string | number>>;

const catalogs: Readonly<Record<Language, Catalog>> = { nb, nn, en };

/** Tags that Intl knows; English is British, for its dates and clock. */
export const localeTags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const formats = new Map<string, IntlMessageFormat>();
const fixed = new Map<string, string>();

/**
 * The words of `key` in `language`, with `values` put in. Throws when a placeholder has no value: that is a bug.
 * Markup in the words or the values stays as it is.
 */
export function say(language: Language, key: WordKey, values?: WordValues): string {
  const cacheKey = `${language}:${key}`;
  // Whoever gives no values gets the same each time.
  const known = values === undefined ? fixed.get(cacheKey) : undefined;
  if (known !== undefined) return known;
  const text: unknown = formatOf(language, key, cacheKey).format(values);
  if (typeof text !== 'string') throw new TypeError(`The words of ${key} in ${language} are not plain text.`);
  if (values === undefined) fixed.set(cacheKey, text);
  return text;
}

function formatOf(language: Language, key: WordKey, cacheKey: string): IntlMessageFormat {
  const cached = formats.get(cacheKey);
  if (cached !== undefined) return cached;
  const message = key.split('.').reduce<unknown>(child, catalogs[language]);
  if (typeof message !== 'string') throw new TypeError(`No words for ${key} in ${language}.`);
  const format = new IntlMessageFormat(message, localeTags[language], undefined, { ignoreTag: true });
  formats.set(cacheKey, format);
  return format;
}

function child(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([key]) => key === name)?.[1]
    : undefined;
}
