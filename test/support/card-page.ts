import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { fitToWidth, teamsLook, teamsStyle } from './teams-look';

/** What a rendered card is to those who look and to those who listen. */
export interface CardLook {
  /** Parts that stick out of the card or are cut off in it. */
  readonly cutOff: readonly string[];
  /** Role of every control that has no name for a screen reader. */
  readonly nameless: readonly string[];
  readonly controls: number;
}

const bundle = createRequire(__filename).resolve('adaptivecards/dist/adaptivecards.js');
const margin = 12;

/** A page that draws cards much as Teams does. */
export async function openCardPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${teamsStyle} main { padding: ${margin}px }</style><main></main>`,
  );
  await page.addScriptTag({ path: bundle });
  return page;
}

/** Draws one card, `width` pixels wide with its margins, with everything behind «more» and behind a button's form open. */
export async function drawCard(page: Page, card: object, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 400 });
  const fitted = fitToWidth(card, width < 400 ? 'narrow' : 'standard');
  await page.evaluate(`{
    const { AdaptiveCard, HostConfig, SerializationContext, Versions } = AdaptiveCards;
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(${JSON.stringify(teamsLook)});
    card.parse(${JSON.stringify(fitted)}, new SerializationContext(Versions.v1_5));
    const paper = document.createElement('div');
    paper.className = 'paper';
    paper.append(card.render());
    document.querySelector('main').replaceChildren(paper);
    for (const button of paper.querySelectorAll('button[aria-expanded=false]')) button.click();
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
