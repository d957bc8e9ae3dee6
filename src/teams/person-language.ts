import type { Language } from '../domain/language';

/** The first known of: the person's own choice, the group's language, what the client says, bokmål. */
export function pickLanguage(
  own: Language | undefined,
  group: Language | undefined,
  locale: string | undefined,
): Language {
  return own ?? group ?? fromLocale(locale) ?? 'nb';
}

function fromLocale(locale: string | undefined): Language | undefined {
  const tag = locale?.toLowerCase().split('-')[0];
  if (tag === 'nn' || tag === 'en') return tag;
  return tag === 'nb' || tag === 'no' ? 'nb' : undefined;
}

/** Reads what somebody writes for a language; undefined when it is none of ours. */
export function readLanguage(word: string): Language | undefined {
  const asked = word.toLocaleLowerCase('nb').trim();
  const names: Readonly<Record<Language, readonly string[]>> = {
    nb: ['nb', 'no', 'bokmål', 'bokmaal', 'norsk', 'bokmal'],
    nn: ['nn', 'nynorsk'],
    en: ['en', 'engelsk', 'english'],
  };
  return (['nb', 'nn', 'en'] as const).find((language) => names[language].includes(asked));
}
