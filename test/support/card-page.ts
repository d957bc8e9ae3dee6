import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hostConfig } from '../../simulator/page/host-config';
import { prepareCard } from '../../simulator/page/prepare-card';
import { widthClass } from '../../simulator/page/width-class';

/** What a rendered card is to those who look and to those who listen. */
export interface CardLook {
  /** Parts that stick out of the card or are cut off in it. */
  readonly cutOff: readonly string[];
  /** Role of every control that has no name for a screen reader. */
  readonly nameless: readonly string[];
  readonly controls: number;
}

const bundle = createRequire(__filename).resolve('adaptivecards/dist/adaptivecards.js');
const css = readFileSync(join(__dirname, '../../simulator/page/cards.css'), 'utf8');
const margin = 12;

/** A page that draws cards as the simulator does. */
export async function openCardPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    :root { --brand: #4648a8; --weak: #5c5c5c; --grave: #a4262c }
    * { box-sizing: border-box }
    body { margin: 0; padding: ${margin}px; font: 14px 'Segoe UI', 'Noto Sans', sans-serif }
    ${css}</style><main></main>`);
  await page.addScriptTag({ path: bundle });
  return page;
}

/** Draws one card, `width` pixels wide with its margins, with everything behind «more» open. */
export async function drawCard(page: Page, card: object, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 400 });
  const fitted = prepareCard(card, widthClass(width - 2 * margin), []);
  await page.evaluate(`{
    const { AdaptiveCard, HostConfig, SerializationContext, Versions } = AdaptiveCards;
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(${JSON.stringify(hostConfig)});
    card.parse(${JSON.stringify(fitted)}, new SerializationContext(Versions.v1_5));
    const paper = document.createElement('div');
    paper.className = 'card-paper';
    paper.append(card.render());
    document.querySelector('main').replaceChildren(paper);
    const more = card.getElementById('more');
    if (more) more.isVisible = true;
  }`);
}

/** Measures the card that is drawn. */
export async function lookAt(page: Page): Promise<CardLook> {
  const cutOff: unknown = await page.evaluate(`[...document.querySelectorAll('main *')].flatMap((element) => {
    const isCut = getComputedStyle(element).overflow !== 'visible' &&
      !['TEXTAREA', 'INPUT', 'SELECT'].includes(element.tagName) &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    const sticksOut = element.getBoundingClientRect().right > innerWidth - ${margin} + 1;
    return isCut || sticksOut ? [element.className + ': ' + element.textContent.slice(0, 60)] : [];
  })`);
  const session = await page.context().newCDPSession(page);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const controls = tree.nodes.filter(({ role, ignored }) => !ignored && controlRoles.has(String(role?.value)));
  return {
    cutOff: Array.isArray(cutOff) ? cutOff.map(String) : ['nothing was measured'],
    nameless: controls
      .filter(({ name }) => String(name?.value ?? '').trim() === '')
      .map(({ role }) => String(role?.value)),
    controls: controls.length,
  };
}

const controlRoles = new Set(['textbox', 'radio', 'checkbox', 'combobox', 'button', 'Date', 'listbox']);
