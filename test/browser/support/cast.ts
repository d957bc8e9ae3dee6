import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { MovableClock } from './movable-clock';
import { Stage } from './stage';

/** Those who play: a large screen with the channel and the chair on it, and a phone. There from `enter` to `leave`. */
export class Cast {
  readonly clock = new MovableClock('2026-11-23T10:00:00Z');
  private playing: { readonly stage: Stage; readonly page: Page; readonly phone: Page } | undefined;

  async enter(executablePath: string): Promise<void> {
    const stage = await Stage.set(executablePath, this.clock);
    await stage.prepare(async () => {
      const page = await stage.openPage({ viewport: { width: 1400, height: 1000 } });
      const phone = await stage.openPage({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
      this.playing = { stage, page, phone };
    });
    await this.channel.open();
    await this.chair.open();
  }

  async leave(): Promise<void> {
    await this.playing?.stage.strike();
  }

  get stage(): Stage {
    return this.all.stage;
  }

  get page(): Page {
    return this.all.page;
  }

  get phone(): Page {
    return this.all.phone;
  }

  get channel(): Desk {
    return new Desk(this.page, 'channel');
  }

  get chair(): Desk {
    return new Desk(this.page, 'leder');
  }

  /** Somebody's chat, opened. */
  desk(key: string, where = this.page): Promise<Desk> {
    return new Desk(where, key).open();
  }

  private get all() {
    if (this.playing === undefined) throw new Error('Nobody is playing yet.');
    return this.playing;
  }
}
