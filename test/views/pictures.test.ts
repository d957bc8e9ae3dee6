import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { drawCard, lookAt, openCardPage } from '../support/card-page';
import { findChromium, launchChromium } from '../support/chromium';
import { receiptCard } from '../../src/views/receipt-card';
import { catalogue, options } from './card-catalogue';
import { nodesOf } from './card-check';
import { areaWithReply, fullContent, reply } from './samples';

const folder = join(__dirname, '../../out/pictures');
const widths = [360, 700];
const cases = Object.entries(catalogue).flatMap(([name, make]) => widths.map((width) => ({ name, width, make })));
const executable = findChromium();

if (executable === undefined) {
  it('cannot look at the cards: no Chromium here (set CHROME_PATH, or install one)', () => undefined);
} else {
  describe('a card in a browser', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      browser = await launchChromium(executable);
      page = await openCardPage(browser);
    });
    afterAll(() => browser.close());

    it.each(cases)('$name: nothing cut off, every control named, at $width pixels', async ({ name, width, make }) => {
      const { card } = make('nb');
      await drawCard(page, card, width);
      await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, '-')}-${width}.png`), fullPage: true });
      const look = await lookAt(page);
      expect(look).toMatchObject({ cutOff: [], nameless: [] });
      expect(look.controls).toBeGreaterThanOrEqual(nodesOf(card).filter(isControl).length);
    });

    it('shows what somebody wrote letter for letter, and runs none of it', async () => {
      const text = '**bold** [x](javascript:alert(1)) <at>Kari</at> {{DATE(2020-01-01T00:00:00Z)}} ${level} <b>x</b>';
      const area = { ...areaWithReply, reply: { ...reply, content: { ...fullContent, text, resources: `1\n2` } } };
      await drawCard(page, receiptCard(area, options('nb')).card, 700);
      const shown = (await page.locator('main').innerText()).replaceAll('\u2060', '');
      expect(shown).toContain(text);
      expect(shown).toContain('1\n2');
    });

    it('sees a card that is cut off and an input without a name', async () => {
      const long = { type: 'TextBlock', text: 'x'.repeat(200) };
      const input = { type: 'Input.Text', id: 'a' };
      await drawCard(page, { type: 'AdaptiveCard', version: '1.5', body: [long, input] }, 360);
      const look = await lookAt(page);
      expect(look.cutOff).not.toEqual([]);
      expect(look.nameless).toEqual(['textbox']);
    });
  });
}

function isControl({ node }: { readonly node: Readonly<Record<string, unknown>> }): boolean {
  return node['type'] === 'Action.Execute' || String(node['type']).startsWith('Input.');
}
