import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ClockDesk } from '../../simulator/clock/clock-desk';
import { TownClock } from '../../simulator/clock/town-clock';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';
import { addPage } from '../../simulator/page-server/add-page';
import { launchChromium } from '../support/chromium';
import { accessibilityFaults } from './support/accessibility-faults';
import { describeInBrowser } from './support/describe-in-browser';

const root = join(__dirname, '../..');
const start = '2027-03-01T10:00:00Z';

describeInBrowser('the clock of the page', (executablePath) => {
  const clock = new TownClock({ aheadMs: Date.parse(start) - Date.now(), save: () => undefined });
  const nextWake = (): Promise<undefined> => Promise.resolve(undefined);
  const desk = new ClockDesk({ clock, timeZone: 'Europe/Oslo', nextWake, quiet: () => Promise.resolve() });
  let teams: Simulator;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    teams = await startConnector({ now: () => clock.now() });
    addPage(teams, root, desk);
    const { chatId } = teams.people.get('leder');
    teams.town.conversations.post(chatId, 'bot', { type: 'message', text: 'God morgen' });
    browser = await launchChromium(executablePath);
    page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(teams.url);
    await face().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await teams.close();
    desk.close();
  });

  const face = () => page.locator('.clock-face');
  const button = (name: RegExp) => page.getByRole('group', { name: 'Klokka i øvelsen' }).getByRole('button', { name });
  const isSaid = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('shows the time in the municipality, and says it after a jump, by keyboard', async () => {
    expect(await face().innerText()).toMatch(/^man\. 1\. mars 2027, 11:0\d$/);
    await button(/^\+1 d/).press('Enter');
    await isSaid('Klokka er tirsdag 2. mars 2027 kl. 11:0');
    expect(await face().innerText()).toMatch(/^tir\. 2\. mars 2027, 11:0\d$/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('gives yesterday’s messages their date', async () => {
    const message = page.locator('.message').filter({ hasText: 'God morgen' });
    expect(await message.locator('time').innerText()).toMatch(/^1\. mars 11:0\d$/);
    expect(await message.getAttribute('aria-label')).toMatch(/^Samordning, 1\. mars 11:0\d$/);
  });

  it('says when nothing is planned, and goes on all the same', async () => {
    await button(/^Neste steg/).click();
    await page.getByText('Klokka gikk seks timer fram').waitFor();
    await isSaid('Klokka er tirsdag 2. mars 2027 kl. 17:0');
  });

  it('lets a week go by until it is stopped, without another button under the pointer', async () => {
    await button(/^Én uke på ett minutt/).click();
    await isSaid('Klokka går en uke på ett minutt.');
    const before = clock.now().getTime();
    await page.waitForTimeout(500);
    expect(clock.now().getTime() - before).toBeGreaterThan(3_600_000);
    await page.mouse.down();
    await page.mouse.up();
    await isSaid('Klokka går som vanlig igjen.');
    expect(clock.fastMsLeft()).toBe(0);
  });

  it('tells how to start anew, for a phone too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.getByRole('button', { name: 'Start på nytt' }).click();
    await page
      .getByRole('dialog', { name: 'Klokka kan ikke gå tilbake' })
      .getByText('npm run dev -- --fresh')
      .waitFor();
  });
});
