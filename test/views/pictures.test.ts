import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { lookAt, openCardPage, openMore } from '../support/card-page';
import { findChromium, launchChromium } from '../support/chromium';
import { catalogue } from './card-catalogue';

const executable = findChromium();
const folder = join(__dirname, '../../out/pictures');
const widths = [360, 700];
const cases = Object.entries(catalogue).flatMap(([name, make]) => widths.map((width) => ({ name, width, make })));

if (executable === undefined) {
  it('needs a Chromium to look at the cards: set CHROME_PATH, or install one', () => undefined);
} else {
  describe('a rendered card', () => {
    let browser: Browser;
    beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      browser = await launchChromium(executable);
    });
    afterAll(() => browser.close());

    it.each(cases)('$name is whole and named at $width pixels', async ({ name, width, make }) => {
      const page = await openCardPage(browser, make('nb').card, width);
      await openMore(page);
      const look = await lookAt(page);
      await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, '-')}-${width}.png`), fullPage: true });
      await page.close();
      expect(look).toMatchObject({ cutOff: [], nameless: [] });
    });
  });
}
