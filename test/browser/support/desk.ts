import type { Locator, Page } from 'playwright-core';

/** One column of the page, worked as a person works it: the chat of somebody, or the channel. */
export class Desk {
  readonly column: Locator;
  /** The message whose card is worked on: the one that showed what was waited for. */
  private taken: string | undefined;

  constructor(
    readonly page: Page,
    readonly key: string,
  ) {
    const mark = key === 'channel' ? '[data-channel]' : `[data-person="${key}"]`;
    this.column = page.locator(`section${mark}`);
  }

  /** Sits down: chooses the chat in the list, unless it is open. */
  async open(): Promise<this> {
    if ((await this.column.count()) === 0) await this.entry.click();
    await this.column.waitFor();
    return this;
  }

  /** Gets up, by the column's own button. */
  async leave(): Promise<void> {
    await this.column
      .locator('.column-header')
      .getByRole('button', { name: /^(Lukk|Tilbake)/ })
      .click();
    await this.column.waitFor({ state: 'detached' });
  }

  async writes(text: string): Promise<void> {
    const box = this.column.getByRole('textbox', { name: /^(Skriv til|Nytt innlegg)/ });
    await box.fill(text);
    await box.press('Enter');
  }

  /** The card that showed what was waited for, wherever other messages come to stand; before that, the newest. */
  get card(): Locator {
    if (this.taken === undefined) return this.column.locator('.card').last();
    return this.column.locator(`[data-message="${this.taken}"] .card`);
  }

  /** The board of the newest thread in the channel. */
  get board(): Locator {
    return this.column.locator('.thread-root .card').last();
  }

  /** The threads of the meetings: those with a board that names an area. */
  get boards(): Locator {
    return this.column.locator('.thread').filter({ hasText: 'Helse og velferd' });
  }

  /** Waits for a card to show a text, the one that is worked on or one below it, and takes it in hand. */
  async cardShows(text: string | RegExp): Promise<Locator> {
    const shown = this.cardsFromHere.filter({ hasText: text }).last();
    await shown.waitFor();
    const message = shown.locator('xpath=ancestor::*[@data-message]');
    this.taken = (await message.getAttribute('data-message')) ?? undefined;
    return this.card;
  }

  /** Waits for a message to show a text. */
  async shows(text: string | RegExp): Promise<Locator> {
    const message = this.column.locator('.message').filter({ hasText: text }).last();
    await message.waitFor();
    return message;
  }

  async presses(button: string): Promise<void> {
    await this.card.getByRole('button', { name: button, exact: true }).click();
  }

  /** Fills in the card by its labels: a text is written, `true` is a choice or a box that is taken. */
  async fills(fields: Readonly<Record<string, string | true>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.card.getByLabel(label).locator('visible=true').last();
      if (value === true) await field.check();
      else if ((await field.and(this.page.locator('select')).count()) > 0) await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  /** What the newest card says, without the marks that keep markup from coming alive. */
  async cardText(): Promise<string> {
    return (await this.card.innerText()).replaceAll('\u2060', '');
  }

  private get cardsFromHere(): Locator {
    if (this.taken === undefined) return this.column.locator('.card');
    const here = `[data-message="${this.taken}"]`;
    return this.column.locator(`${here} .card, :is(${here}, :has(${here})) ~ * .card`);
  }

  private get entry(): Locator {
    return this.page.getByRole('navigation').locator(`[data-key="${this.key}"]`);
  }
}
