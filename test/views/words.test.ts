import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../locales/en.json';
import nb from '../../locales/nb.json';
import nn from '../../locales/nn.json';
import { say } from '../../src/views/words';

type Words = ReadonlyMap<string, string>;

function flat(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  );
}

const all: Readonly<Record<string, Words>> = { nb: new Map(flat(nb)), nn: new Map(flat(nn)), en: new Map(flat(en)) };
const bokmål: Words = new Map(flat(nb));

type Elements = ReturnType<IntlMessageFormat['getAst']>;

function placeholders(elements: Elements): string[] {
  return elements.flatMap((element) => {
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
    // Kind 0 is literal text; the `#` of a plural has no value.
    const kind: number = element.type;
    return 'value' in element && kind !== 0 ? [element.value, ...inner] : inner;
  });
}
const placeholdersOf = (message: string) => {
  const elements = new IntlMessageFormat(message, 'nb', undefined, { ignoreTag: true }).getAst();
  return [...new Set(placeholders(elements))].sort().join(' ');
};

describe.each(['nn', 'en'])('%s', (language) => {
  const words = all[language] ?? new Map<string, string>();

  it('has the keys of bokmål and no others', () => {
    expect([...words.keys()].sort()).toEqual([...bokmål.keys()].sort());
  });

  it.each([...bokmål])('%s takes the same values', (key, message) => {
    expect(placeholdersOf(words.get(key) ?? '')).toBe(placeholdersOf(message));
  });
});

describe('the words', () => {
  it.each(Object.keys(all))('say something everywhere in %s, without space around it', (language) => {
    for (const [key, message] of all[language] ?? []) expect([key, message]).toEqual([key, message.trim()]);
    for (const [key, message] of all[language] ?? []) expect([key, message]).not.toEqual([key, '']);
  });

  it('are quoted as each language does it', () => {
    const foreign: Readonly<Record<string, RegExp>> = { nb: /[“”"]/, nn: /[“”"]/, en: /[«»"]/ };
    for (const [language, words] of Object.entries(all)) {
      expect([...words].filter(([, message]) => foreign[language]?.test(message))).toEqual([]);
    }
  });

  it('are nynorsk in nynorsk: no bokmål has slipped in', () => {
    const bokmålOnly =
      /(?<!\p{L})(ikke|jeg|hva|hvem|hvor\p{L}*|hvilke[nt]?|noe|noen|fra|mer|flere|uke[nr]?|svarer|gjelder|velg|se|nå|et|dere|deres|mottatt|uendret|ansvarlig|stedfortreder|(nest)?leder(en)?|beslutning|åpne[rt]?|åpent|avsluttet|områder|saken|gruppen|situasjonsbilde[t]?|mangler du|hjelpe du|skriver|svaret ditt er)(?!\p{L})/iu;
    const slips = [...(all['nn'] ?? [])].filter(
      ([key, message]) => bokmålOnly.test(message) && !key.startsWith('command.'),
    );
    expect(slips).toEqual([]);
  });

  it('are English in English: no Norwegian has slipped in', () => {
    const norwegian = /[æøå]|(?<!\p{L})(og|ikke|ikkje|det|er|til|av|på|som)(?!\p{L})/iu;
    const slips = [...(all['en'] ?? [])].filter(([, message]) =>
      norwegian.test(message.replaceAll('bokmål', '').replaceAll('språk', '')),
    );
    expect(slips).toEqual([]);
  });

  it('are all used: a key that nobody says is noise', () => {
    const source = sourcesUnder(join(__dirname, '../../src'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = [...bokmål.keys()].filter((key) => {
      const prefixes = key.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
      return !source.includes(`'${key}'`) && !prefixes.some((prefix) => source.includes('`' + prefix + '.${'));
    });
    expect(unused).toEqual([]);
  });

  it('put a value in as text, whatever it holds', () => {
    const name = "{name} <b>'quoted'</b> # {count, plural, other {x}}";
    expect(say('nb', 'statusForm.onBehalfOf', { name })).toBe(`Du svarer som stedfortreder for ${name}.`);
  });

  it('fail loudly when a value is missing', () => {
    expect(() => say('en', 'statusForm.onBehalfOf')).toThrow('name');
  });

  it('count as people do', () => {
    expect(say('nb', 'board.count', { received: 1, total: 1 })).toBe('1 av ett område har svart');
    expect(say('nb', 'board.count', { received: 5, total: 7 })).toBe('5 av 7 områder har svart');
    expect(say('en', 'log.summary', { group: 'G', open: 0 })).toBe('G: action log, no open actions');
    expect(say('nn', 'log.age', { days: 12 })).toBe('avtalt for 12 dagar sidan');
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith('.ts') ? [join(entry.parentPath, entry.name)] : [],
  );
}

describe('a group of one area', () => {
  it('is counted as one, in every language', () => {
    for (const [language, plural] of [
      ['nb', /områder/],
      ['nn', /1 område/],
      ['en', /areas/],
    ] as const) {
      for (const text of [
        say(language, 'reply.posted', { received: 1, areas: 1 }),
        say(language, 'reply.postedAgain', { received: 0, areas: 1 }),
        say(language, 'reply.missing.none', { areas: 1, when: '' }),
        say(language, 'reply.missing.some', { count: 1, areas: 1, when: '' }),
      ]) {
        expect(text).not.toMatch(plural);
      }
    }
  });
});
