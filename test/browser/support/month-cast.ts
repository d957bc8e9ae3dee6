import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { MovableClock } from './movable-clock';
import { Stage } from './stage';

/** Those who play a month that begins without a group, from Thursday the 29th of October 2026 at 09:00 in Oslo. */
export class MonthCast {
  readonly clock = new MovableClock('2026-10-29T08:00:00Z');
  private playing: { readonly stage: Stage; readonly page: Page } | undefined;
  private waking: NodeJS.Timeout | undefined;

  async enter(executablePath: string): Promise<void> {
    const stage = await Stage.set(executablePath, this.clock, { story: 'month', withoutGroup: true });
    const page = await stage.prepare(() => stage.openPage({ viewport: { width: 1500, height: 1100 } }));
    page.setDefaultTimeout(12_000);
    this.playing = { stage, page };
    // A process that was at work when the clock jumped looks again.
    this.waking = setInterval(() => stage.whole.bot.wakeAll(), 400);
  }

  async leave(): Promise<void> {
    clearInterval(this.waking);
    await this.playing?.stage.strike();
  }

  get stage(): Stage {
    return this.all.stage;
  }

  get page(): Page {
    return this.all.page;
  }

  get channel(): Desk {
    return new Desk(this.page, 'channel');
  }

  /** Somebody's chat, opened, for as long as the work takes. */
  async as<T>(key: string, work: (desk: Desk) => Promise<T>): Promise<T> {
    const desk = await new Desk(this.page, key).open();
    const result = await work(desk);
    await desk.leave();
    return result;
  }

  /** What somebody outside the group has been sent, as text: every card and every notification. */
  sentTo(key: string): string {
    const sent = this.stage.whole.teams.sentTo(key);
    return sent.map((message) => JSON.stringify(message.versions)).join('\n');
  }

  private get all() {
    if (this.playing === undefined) throw new Error('Nobody is playing yet.');
    return this.playing;
  }
}
