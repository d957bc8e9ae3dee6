import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugSchema } from '../../../src/domain/identifiers';
import { idFromName } from '../../../src/domain/setup/id-from-name';

it.each([
  ['Helse og velferd', 'helse-og-velferd'],
  ['  Økonomi & eiendom!  ', 'økonomi-eiendom'],
  ['---', 'gruppe'],
  ['😀', 'gruppe'],
])('«%s» is %s', (name, id) => {
  expect(idFromName(name, 'gruppe', () => false)).toBe(id);
});

it('is an id whatever the name is, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.integer({ min: 0, max: 12 }), (name, count) => {
      const taken = new Set<string>();
      for (let made = 0; made <= count; made += 1) {
        const id = idFromName(name, 'gruppe', (one) => taken.has(one));
        expect(slugSchema.safeParse(id).success).toBe(true);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});
