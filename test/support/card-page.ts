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
const style = `${teamsStyle.replaceAll(/\bbody\b/g, ':host')} main { padding: ${margin}px }`;

/** A page that draws cards much as Teams does. */
export async function openCardPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style>');
  await page.addScriptTag({ path: bundle });
  await page.addScriptTag({ content: drawing });
  return page;
}

/** In the page: draws one card, with everything behind «more» and behind a button's form open. */
const drawing = `
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } = AdaptiveCards;
  const hostConfig = new HostConfig(${JSON.stringify(teamsLook)});
  const style = new CSSStyleSheet();
  style.replaceSync(${JSON.stringify(style)});
  function draw(json, place) {
    const root = place.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    const card = new AdaptiveCard();
    card.hostConfig = hostConfig;
    card.parse(json, new SerializationContext(Versions.v1_5));
    const paper = document.createElement('div');
    paper.className = 'paper';
    root.appendChild(document.createElement('main')).append(paper);
    paper.append(card.render());
    for (const button of paper.querySelectorAll('button[aria-expanded=false]')) button.click();
    const more = card.getElementById('more');
    if (more) more.isVisible = true;
  }`;

/**
 * Draws cards one under the other, `width` pixels wide with their margins. Each is in a shadow tree of its own, so that
 * no control gets its name from another card, and in a region that carries its number.
 */
export async function drawCards(page: Page, cards: readonly object[], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 400 });
  const fitted = cards.map((card) => fitToWidth(card, width < 400 ? 'narrow' : 'standard'));
  await page.evaluate(`{
    document.body.replaceChildren();
    ${JSON.stringify(fitted)}.forEach((card, number) => {
      const place = document.createElement('section');
      place.ariaLabel = String(number);
      document.body.append(place);
      draw(card, place);
    });
  }`);
}

/** Measures the cards that are drawn, in their order. */
export async function lookAtCards(page: Page): Promise<readonly CardLook[]> {
  const cutOff: unknown = await page.evaluate(`[...document.querySelectorAll('section')].map((place) => {
    const edge = place.getBoundingClientRect().right - ${margin};
    return [...place.shadowRoot.querySelectorAll('main *')].flatMap((element) => {
      const isCut = getComputedStyle(element).overflow !== 'visible' &&
        !['TEXTAREA', 'INPUT', 'SELECT'].includes(element.tagName) &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      const sticksOut = element.getBoundingClientRect().right > edge + 1;
      return isCut || sticksOut ? [element.className + ': ' + element.textContent.slice(0, 60)] : [];
    });
  })`);
  const controls = await controlsOf(page);
  if (!Array.isArray(cutOff) || cutOff.length !== controls.length) throw new Error('Not every card was measured.');
  return controls.map((ofCard, number) => {
    const cut: unknown = cutOff[number];
    return {
      cutOff: Array.isArray(cut) ? cut.map(String) : ['nothing was measured'],
      nameless: ofCard.filter(({ name }) => name.trim() === '').map(({ role }) => role),
      controls: ofCard.length,
    };
  });
}

/** The controls of each card as a screen reader meets them. */
async function controlsOf(page: Page): Promise<{ readonly role: string; readonly name: string }[][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const cards: { readonly role: string; readonly name: string }[][] = [];
  const cardOf = new Map<string, number>();
  // A node comes after its parent.
  for (const { nodeId, parentId, ignored, role, name } of nodes) {
    const control = { role: String(role?.value), name: String(name?.value ?? '') };
    const inside = cardOf.get(parentId ?? '');
    const card = inside ?? (control.role === 'region' ? Number(control.name) : undefined);
    if (card === undefined) continue;
    cardOf.set(nodeId, card);
    const found = (cards[card] ??= []);
    if (!ignored && controlRoles.has(control.role)) found.push(control);
  }
  return cards;
}

const controlRoles = new Set(['textbox', 'radio', 'checkbox', 'combobox', 'button', 'Date', 'listbox']);
