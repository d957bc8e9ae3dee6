import { describe, it } from '@jest/globals';
import { findChromium } from '../../support/chromium';

/**
 * Tests that need a Chromium. Where there is none, one line says so and the suite passes; with `REQUIRE_BROWSER=1`,
 * as where changes are checked, it fails.
 */
export function describeInBrowser(name: string, tests: (executablePath: string) => void): void {
  const executablePath = findChromium();
  if (executablePath !== undefined) {
    describe(name, () => tests(executablePath));
    return;
  }
  const reason = 'no Chromium here (set CHROME_PATH, or install one)';
  it(`cannot play ${name}: ${reason}`, () => {
    if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(`REQUIRE_BROWSER=1, and ${reason}.`);
    process.stdout.write(`Skipped «${name}»: ${reason}.\n`);
  });
}
