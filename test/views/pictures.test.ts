import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { drawCards, lookAtCards, openCardPage, type CardLook } from '../support/card-page';
import { findChromium, launchChromium } from '../support/chromium';
import { receiptCard } from '../../src/views/receipt-card';
import { catalogue, options } from './card-catalogue';
import { nodesOf } from './card-check';
import { areaWithReply, fullContent, reply } from './samples';

const folder = join(__dirname, '../../out/pictures');
const widths = [360, 700];
const cards = Object.entries(catalogue).map(([name, make]) => ({ name, card: make('nb').card }));
const cases = cards.flatMap(({ name, card }, number) => widths.map((width) => ({ name, width, card, number })));
const executable = findChromium();

if (executable === undefined) {
  it('cannot look at the cards: no Chromium here (set CHROME_PATH, or install one)', () => undefined);
} else {
  describe('a card in a browser', () => {
    const looks = new Map<number, readonly CardLook[]>();
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium(executable);
      page = await openCardPage(browser);
      for (const width of widths) {
        await drawCards(
          page,
          cards.map(({ card }) => card),
          width,
        );
        looks.set(width, await lookAtCards(page));
      }
    }, 120_000);
    afterAll(() => browser.close());

    it.each(cases)('$name: nothing cut off, every control named, at $width pixels', ({ card, width, number }) => {
      const look = looks.get(width)?.[number];
      expect(look).toMatchObject({ cutOff: [], nameless: [] });
      expect(look?.controls).toBeGreaterThanOrEqual(nodesOf(card).filter(isControl).length);
    });

    if (process.env['CARD_PICTURES'] === '1') {
      it.each(cases)('$name has its picture, $width pixels wide', async ({ name, width, card }) => {
        mkdirSync(folder, { recursive: true });
        await drawCards(page, [card], width);
        const path = join(folder, `${name.replaceAll(/\W+/g, '-')}-${width}.png`);
        await page.screenshot({ path, fullPage: true });
      });
    }

    it('shows what somebody wrote letter for letter, and runs none of it', async () => {
      const text = '**bold** [x](javascript:alert(1)) <at>Kari</at> {{DATE(2020-01-01T00:00:00Z)}} ${level} <b>x</b>';
      const area = { ...areaWithReply, reply: { ...reply, content: { ...fullContent, text, resources: `1\n2` } } };
      await drawCards(page, [receiptCard(area, options('nb')).card], 700);
      const shown = (await page.locator('main').innerText()).replaceAll('\u2060', '');
      expect(shown).toContain(text);
      expect(shown).toContain('1\n2');
    });

    it('sees which card is cut off, and which has an input without a name', async () => {
      const cardOf = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
      const long = cardOf({ type: 'TextBlock', text: 'x'.repeat(200) });
      const nameless = cardOf({ type: 'Input.Text', id: 'a' });
      const good = cardOf({ type: 'Input.Text', id: 'a', label: 'A' });
      await drawCards(page, [good, long, nameless, good], 360);
      const looks = await lookAtCards(page);
      expect(looks.map(({ cutOff }) => cutOff.length > 0)).toEqual([false, true, false, false]);
      expect(looks.map(({ nameless }) => nameless)).toEqual([[], [], ['textbox'], []]);
      expect(looks.map(({ controls }) => controls)).toEqual([1, 0, 1, 1]);
    });
  });
}

function isControl({ node }: { readonly node: Readonly<Record<string, unknown>> }): boolean {
  return node['type'] === 'Action.Execute' || String(node['type']).startsWith('Input.');
}
