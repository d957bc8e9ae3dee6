import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/domain/language';
import { cardBudget, cardBytes } from '../../src/views/card-bytes';
import { catalogue } from './card-catalogue';
import { complaintsOf, nodesOf, textsOf } from './card-check';

const cases = Object.entries(catalogue).flatMap(([name, make]) =>
  languages.map((language) => ({ name, language, ...make(language) })),
);

describe.each(cases)('$name ($language)', ({ card, summary, language }) => {
  it('is parsed by the adaptivecards package without a word', () => {
    expect(complaintsOf(card)).toEqual([]);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
  });

  it('shows no placeholder, no null and no raw key', () => {
    const text = JSON.stringify(card);
    expect(text).not.toContain('${');
    expect(text).not.toMatch(/\bnull\b|undefined|\[object/);
    expect(text).not.toMatch(
      /"(statusForm|receipt|closed|board|log|actionForm|actionSaved|alert|choose|help|command|level)\.[a-z]/i,
    );
    expect(text).not.toMatch(/"\$(when|data|root)"/);
    expect(summary).toMatch(/\S/);
  });

  it('has text that is text wherever text is shown', () => {
    for (const { path, node } of nodesOf(card)) {
      for (const key of ['text', 'title', 'label', 'value', 'placeholder', 'errorMessage', 'id', 'summary']) {
        if (key in node) expect([path, key, typeof node[key]]).toEqual([path, key, 'string']);
        // Phones refuse a whole card for one empty text.
        if (key in node && key !== 'value') expect([path, key, node[key]]).not.toEqual([path, key, '']);
      }
    }
  });

  it('names every input and every button, and gives old clients a button too', () => {
    const nodes = nodesOf(card).map(({ node }) => node);
    for (const node of nodes.filter(({ type }) => String(type).startsWith('Input.'))) {
      // A toggle's title is its label.
      expect(node['type'] === 'Input.Toggle' ? node['title'] : node['label']).toMatch(/\S/);
      // Without it a long title runs out of a phone's card.
      if (node['type'] === 'Input.Toggle') expect(node['wrap']).toBe(true);
      if (node['isRequired'] === true) expect(node['errorMessage']).toMatch(/\S/);
      if (node['type'] === 'Input.Text') expect(node['maxLength']).toBeGreaterThan(0);
    }
    for (const node of nodes.filter(({ type }) => String(type).startsWith('Action.')))
      expect(node['title']).toMatch(/\S/);
    for (const node of nodes.filter(({ type }) => type === 'Action.Execute')) {
      expect(node['fallback']).toMatchObject({ type: 'Action.Submit', title: node['title'], data: node['data'] });
      expect(node['data']).toMatchObject({ v: 1, verb: node['verb'] });
    }
  });

  it('keeps the budget', () => {
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  });

  it('says what it said', () => {
    expect([summary, ...textsOf(card)].join('\n')).toMatchSnapshot();
  });
});

it.each(['status: with last answers', 'receipt: full', 'board: seven areas', 'action form'])(
  '%s is laid out as it was',
  (name) => {
    expect(catalogue[name]?.('nb').card).toMatchSnapshot();
  },
);
