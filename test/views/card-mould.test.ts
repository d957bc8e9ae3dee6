import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Template } from 'adaptivecards-templating';
import * as fc from 'fast-check';
import { bindCard } from '../../src/views/bind-card';
import type { View } from '../../src/views/view';
import { markedView, mouldOf, pour, shapeOf } from '../../src/views/card-mould';
import { noReplyView } from '../../src/views/reply-view';

const hostile = ['${title}', '\uE0000\uE001', '"', '\\', '\u0000', '<at>Kari</at>', '{{DATE(2020)}}', ' ', '😀', '\n'];
// An empty text is no text of a card, and the template would say so in its own way.
const text = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(...hostile));
const line = fc.record({ hasLabel: fc.boolean(), label: text, text });
const button = fc.record({ title: text, style: text, verb: text, inputs: text }).map(({ verb, ...rest }): View => ({
  ...rest,
  verb,
  data: { v: 1, verb, r: 3 },
}));
const receipt = fc
  .record({
    ...{ lang: text, summary: text, title: text, area: text, group: text, meeting: text, note: text, lead: text },
    ...{ hasMeeting: fc.boolean(), hasNote: fc.boolean(), hasLead: fc.boolean(), mark: text, color: text },
    texts: fc.array(line, { maxLength: 3 }),
    sections: fc.array(fc.record({ title: text, lines: fc.array(line, { maxLength: 2 }) }), { maxLength: 2 }),
    footer: fc.array(fc.record({ text }), { maxLength: 2 }),
    buttons: fc.array(button, { maxLength: 2 }),
  })
  .map((view): View => ({ ...noReplyView, ...view }));

function expanded(view: View): unknown {
  const template = readFileSync(join(__dirname, '../../cards/receipt.json'), 'utf8');
  return new Template(JSON.parse(template)).expand({ $root: view });
}

describe('a card poured from a mould', () => {
  it('is the card that the template makes, whatever its texts are', () => {
    fc.assert(
      fc.property(receipt, (view) => {
        const whole = expanded(view);
        expect(bindCard('receipt', view)).toEqual(whole);
        // The first one of a shape makes the mould, the next ones use it.
        expect(bindCard('receipt', view)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing of a card of the same shape that was made before', () => {
    const view = (who: string): View => ({ lines: [{ text: who }], data: { v: 1, verb: 'show', a: who } });
    const template = { body: [{ text: '${lines[0].text}' }], data: '${data}', fixed: ['same'] };
    const mould = mouldOf(new Template(template).expand({ $root: markedView(view('Kari')) }));
    expect(shapeOf(view('Kari')).key).toBe(shapeOf(view('Ola')).key);
    const [kari, ola] = ['Kari', 'Ola'].map((who) => pour(mould, shapeOf(view(who)).fillings));
    expect(kari).toEqual({ body: [{ text: 'Kari' }], data: { v: 1, verb: 'show', a: 'Kari' }, fixed: ['same'] });
    expect(ola).toEqual({ body: [{ text: 'Ola' }], data: { v: 1, verb: 'show', a: 'Ola' }, fixed: ['same'] });
  });

  it('shares what no text goes into, and nobody can change it for the others', () => {
    const mould = mouldOf({ text: '\uE0000\uE001', actions: [{ type: 'Action.Execute' }] });
    const card = pour(mould, ['Kari']) as { actions: object[] };
    expect(() => card.actions.push({})).toThrow(TypeError);
  });

  it.each<[string, View, View]>([
    ['a flag', { isOn: true }, { isOn: false }],
    ['the length of a list', { list: [{ a: '' }] }, { list: [{ a: '' }, { a: '' }] }],
    ['a name', { a: 'x' }, { b: 'x' }],
    ['which list has the entry', { a: [{ t: '' }], b: [] }, { a: [], b: [{ t: '' }] }],
    ['a flag further in', { a: [{ is: true }, { is: false }] }, { a: [{ is: false }, { is: true }] }],
  ])('is of another shape when %s differs', (_what, one, other) => {
    expect(shapeOf(one).key).not.toBe(shapeOf(other).key);
  });

  it('is refused to a template that binds a value together with other text', () => {
    expect(() => mouldOf({ text: 'Area: \uE0000\uE001' })).toThrow(/together with other text/);
  });
});
