import { describe, expect, it } from '@jest/globals';
import { entryLimits } from '../../../src/domain/desk/entry';
import { cardBudget, cardBytes } from '../../../src/views/card-bytes';
import { entryReceiptCard } from '../../../src/views/desk/register/entry-receipt-card';
import { advice, receiptOf } from './register-samples';

const options = { groupId: 'samordning', groupName: 'Samordning', timeZone: 'Europe/Oslo', language: 'nb' } as const;

/** The advice with a way of its own for so many areas, each as long as it may be. */
function withWays(count: number, character: string) {
  const ownWays = Array.from({ length: count }, (_, index) => ({
    area: { id: `omrade-${index}`, name: `Område ${index} ${character.repeat(60)}` },
    text: character.repeat(entryLimits.ownWay),
  }));
  const receipt = receiptOf({ ...advice, text: character.repeat(entryLimits.text), ownWays });
  return entryReceiptCard(receipt, { ...options, today: '2026-11-24' });
}

describe('advice that every area does in its own way', () => {
  it.each(['x', '"', '\n', '😀'])('fits into what Teams takes, and names each area, with %j', (character) => {
    const { card } = withWays(90, character);
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
    for (const index of [0, 89]) expect(JSON.stringify(card)).toContain(`Område ${index} `);
  });

  it('is shown whole where there is room', () => {
    expect(JSON.stringify(withWays(7, 'x').card)).toContain('x'.repeat(entryLimits.ownWay));
  });
});
