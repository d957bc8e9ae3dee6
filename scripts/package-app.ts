import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from 'dotenv';
import { z } from 'zod';
import { buildPackage } from './app-package/build-package';
import { readPackageSettings } from './app-package/package-settings';

/** `npm run package`: writes out/samordning-<version>.zip, or says what is wrong and ends with code 1. */
async function packageApp(root: string): Promise<string[]> {
  config({ quiet: true });
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const { settings, problems } = readPackageSettings(process.env, version);
  if (settings === undefined) {
    return [...problems, 'Write them in .env or in the environment; .env.example explains each.'];
  }
  const built = await buildPackage(join(root, 'manifest'), settings);
  if (built.bytes === undefined) {
    return built.problems;
  }
  const file = join('out', `samordning-${settings.APP_VERSION}.zip`);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, file), built.bytes);
  console.log(`Wrote ${file}: upload it in the Teams admin center (docs/install.md).`);
  return [];
}

packageApp(process.cwd()).then(
  (problems) => {
    for (const problem of problems) {
      console.error(problem);
    }
    process.exitCode = problems.length === 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(`The app package could not be made: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
