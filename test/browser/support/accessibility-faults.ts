import type { Page } from 'playwright-core';

const named = new Set(['textbox', 'radio', 'checkbox', 'combobox', 'button', 'Date', 'listbox', 'link', 'radiogroup']);

/** What on the page would stop somebody who listens instead of looking, or who uses the keyboard; empty when nothing. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(inThePage);
  const faults = Array.isArray(found) ? found.map(String) : ['nothing was looked at'];
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nameless = nodes.filter(
    ({ ignored, role, name }) => !ignored && named.has(String(role?.value)) && String(name?.value ?? '').trim() === '',
  );
  return [...faults, ...nameless.map(({ role }) => `${String(role?.value)} without a name`)];
}

/** Runs in the page, so it is text here: the tests know nothing of the browser's types. */
const inThePage = `(() => {
  const faults = [];
  if (document.documentElement.lang === '') faults.push('the page has no language');
  const ids = new Map();
  for (const element of document.querySelectorAll('[id]')) ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
  for (const [id, count] of ids) if (count > 1) faults.push(count + ' elements with the id ' + id);
  for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const element of document.querySelectorAll('[' + name + ']')) {
      for (const id of element.getAttribute(name).split(/\\s+/)) {
        if (id !== '' && !ids.has(id)) faults.push(name + ' points at ' + id + ', which is not there');
      }
    }
  }
  for (const card of document.querySelectorAll('.card')) {
    if (card.getAttribute('aria-label') === null) faults.push('a card without a name');
    if (!/^(nb|nn|en)/.test(card.getAttribute('lang') ?? '')) faults.push('a card without a language');
    for (const radio of card.querySelectorAll('input[type=radio]')) {
      const same = [...document.getElementsByName(radio.name)].filter((other) => other.form === radio.form);
      if (same.some((other) => !card.contains(other))) faults.push('a choice that unmakes one in another card');
    }
    for (const button of card.querySelectorAll('button[aria-controls]')) {
      if (button.getAttribute('aria-expanded') === null) faults.push('nobody hears what ' + button.textContent + ' opens');
    }
  }
  for (const message of document.querySelectorAll('.message')) {
    const [meta, body] = ['.message-meta', '.message-body'].map((part) => message.querySelector(part).getBoundingClientRect());
    if (body.height > 0 && body.top < meta.bottom - 1) faults.push('covers who wrote it: ' + message.textContent.slice(0, 40));
  }
  if (document.scrollingElement.scrollWidth > innerWidth) faults.push('the page is wider than the screen');
  for (const element of document.querySelectorAll('.card *')) {
    const card = element.closest('.card').getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > card.right + 1) faults.push('sticks out: ' + element.textContent.slice(0, 40));
  }
  return faults;
})()`;
