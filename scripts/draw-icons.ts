import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** What Teams asks of an app's two pictures: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
const icons = [
  { drawing: 'icon.svg', picture: 'color.png', size: 192 },
  { drawing: 'outline.svg', picture: 'outline.png', size: 32 },
];

const browsers = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Renders manifest/*.svg to the pictures of the app package. Run it again after a change of a drawing. */
async function drawIcons(folder: string): Promise<void> {
  const executablePath = browsers.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install one, or write its path in CHROME_PATH.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const { drawing, picture, size } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
      const svg = readFileSync(join(folder, drawing), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: join(folder, picture), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void drawIcons(join(process.cwd(), 'manifest')).then(() =>
  console.log('Drew manifest/color.png and manifest/outline.png'),
);
