import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPackage } from '../../scripts/app-package/build-package';

const program = resolve('dist/scripts/package-app.js');

const environment = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  APP_VERSION: '1.2.3',
  DEVELOPER_NAME: 'Fjordvik kommune',
  DEVELOPER_WEBSITE_URL: 'https://www.fjordvik.example/samordning',
  DEVELOPER_PRIVACY_URL: 'https://www.fjordvik.example/personvern',
  DEVELOPER_TERMS_URL: 'https://www.fjordvik.example/vilkar',
};

/** A copy of the manifest folder to break things in, and the real program of `npm run package` run beside it. */
export class PackageFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'samordning-package-'));

  constructor() {
    cpSync('manifest', join(this.root, 'manifest'), { recursive: true });
    cpSync('package.json', join(this.root, 'package.json'));
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.root, file), content);
  }

  /** Replaces one piece of text in a file of the manifest folder. */
  edit(file: string, from: string, to: string): void {
    const before = readFileSync(join(this.root, 'manifest', file), 'utf8');
    if (!before.includes(from)) {
      throw new Error(`${file} does not hold ${from}`);
    }
    this.write(join('manifest', file), before.replace(from, to));
  }

  /** What the checks of the package find, without starting the program. */
  async problems(): Promise<string[]> {
    const settings = { ...environment, TEAMS_APP_ID: environment.MicrosoftAppId };
    return (await buildPackage(join(this.root, 'manifest'), settings)).problems;
  }

  /** Runs the program; keys with an undefined value are left out of its environment. */
  async run(changes: Record<string, string | undefined> = {}): Promise<{ code: number; said: string }> {
    const keys: Record<string, string | undefined> = { ...environment, ...changes };
    const entries = Object.entries(keys).filter(([, value]) => value !== undefined);
    return new Promise((done) => {
      const options = { cwd: this.root, env: { PATH: process.env['PATH'], ...Object.fromEntries(entries) } };
      execFile(process.execPath, [program], options, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });
  }

  read(file: string): Buffer {
    return readFileSync(join(this.root, file));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
