import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const main = resolve(__dirname, '../../dist/src/main.js');

/** What the built program says when it does not start, in a folder without a .env. */
async function refusalWith(env: NodeJS.ProcessEnv): Promise<{ code: unknown; said: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'start-'));
  const child = spawn(process.execPath, [main], { cwd, env: { PATH: process.env['PATH'], ...env } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, said };
}

describe('a start that cannot be', () => {
  it('says what to write instead of where in the program it ended', async () => {
    const id = '11111111-2222-3333-4444-555555555555';
    const { code, said } = await refusalWith({
      AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: id,
      MicrosoftAppTenantId: id,
      MicrosoftAppPassword: 'hemmelig',
      LOG_LEVEL: 'silent',
      PORT: '0',
      // An address of documentation (RFC 5737): no machine has it.
      HOST: '192.0.2.1',
    });
    expect(code).toBe(1);
    expect(said).toContain('Write another PORT or HOST');
    expect(said).not.toContain('    at ');
  });
});
