import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { sampleWorld } from '../../../simulator/connector/sample-world';
import { addPage } from '../../../simulator/page-server/add-page';
import type { Clock } from '../../../src/app/ports/clock';
import { launchChromium } from '../../support/chromium';
import { groupOf, startWholeBot, type WholeBot } from '../../support/whole-bot';

const root = join(__dirname, '../../..');
const guidePictures = join(root, 'docs/pictures');

/** The whole bot with the simulator's page, and a browser to look at it. */
export class Stage {
  /** What the pages complained about: errors, refused requests, things that the browser would not run. */
  readonly complaints: string[] = [];
  private pictureCount = 0;

  private constructor(
    readonly whole: WholeBot,
    private readonly browser: Browser,
    private readonly pictures: string,
  ) {}

  /** `story` names the folder of its pictures. Without a group the first thing to do is to set one up. */
  static async set(
    executablePath: string,
    clock: Clock,
    { story = 'meeting', withoutGroup = false }: { story?: string; withoutGroup?: boolean } = {},
  ): Promise<Stage> {
    const pictures = join(root, 'out/pictures', story);
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const wakeUps = withoutGroup ? { wakeUps: { idleMs: 100 } } : {};
    const group = { areas: namedAreas() };
    // People look at the board: it takes its time as it does for them.
    const whole = await startWholeBot({ clock, group, withoutGroup, burstSeconds: 1, ...wakeUps });
    addPage(whole.teams, root);
    return new Stage(whole, await launchChromium(executablePath), pictures);
  }

  /** Opens the page as one more person would, with a screen of that size. */
  async openPage(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.goto(this.whole.teams.url);
    await page.getByRole('navigation').waitFor();
    return page;
  }

  /** What has to be in place before the play; when it cannot be, the stage is struck, so that nothing stays running. */
  async prepare<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.strike();
      throw error;
    }
  }

  /** A picture in `out/`, for people to look at. */
  async picture(page: Page, name: string): Promise<void> {
    this.pictureCount += 1;
    const number = String(this.pictureCount).padStart(2, '0');
    await page.screenshot({ path: join(this.pictures, `${number}-${name}.png`) });
  }

  /** A picture of one card for the guides, in `out/`; in `docs/` too when `GUIDE_PICTURES` is set. */
  async guidePicture(card: Locator, name: string): Promise<void> {
    const path = join(this.pictures, `guide-${name}.png`);
    await takePicture(card, path);
    if (process.env['GUIDE_PICTURES'] !== undefined) {
      mkdirSync(guidePictures, { recursive: true });
      copyFileSync(path, join(guidePictures, `${name}.png`));
    }
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.whole.close();
  }
}

/** A card that is shown anew in that moment is another element, and stands still the next time or the one after. */
async function takePicture(card: Locator, path: string, tries = 5): Promise<void> {
  try {
    await card.screenshot({ path });
  } catch (error) {
    if (tries <= 1) throw error;
    await takePicture(card, path, tries - 1);
  }
}

/** The areas by the names that the coordinators' roles have in the sample world. */
function namedAreas() {
  return groupOf(sampleWorld).areas.map((area) => {
    const role = sampleWorld.people.find(({ key }) => key === area.id)?.role ?? '';
    return { ...area, names: [{ name: role.replace('Koordinator, ', '') }] };
  });
}
