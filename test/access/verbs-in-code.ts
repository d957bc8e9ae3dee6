import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const views = join(__dirname, '../../src/views');

/** The verb of every button, as the schemas of `src/views/*press.ts` have it. */
export function verbsInCode(): string[] {
  const sources = readdirSync(views)
    .filter((name) => name.endsWith('press.ts'))
    .map((name) => readFileSync(join(views, name), 'utf8'));
  const schemas = sources.flatMap((source) => {
    const listed = [...source.matchAll(/const (\w+) = (\[[^;]*\]) as const;/g)];
    const lists = new Map(listed.map(([, name = '', list = '']) => [name, list]));
    return [...source.matchAll(/verb: z\.(?:literal|enum)\(([^)]*)\)/g)].map(
      ([, written = '']) => lists.get(written) ?? written,
    );
  });
  const verbs = schemas.flatMap((schema) => [...schema.matchAll(/'([\w.]+)'/g)].map(([, verb = '']) => verb));
  return [...new Set(verbs)].toSorted();
}
