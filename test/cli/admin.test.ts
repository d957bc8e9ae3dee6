import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { groupText } from '../app/group-file/group-text';
import { azuriteVariable } from '../support/azurite';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

/** The real program in a process of its own, on Azurite. */
function admin(args: readonly string[], stdin = '', environment: Record<string, string> = {}): Promise<Ended> {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    AZURE_STORAGE_CONNECTION_STRING: process.env[azuriteVariable],
    ...environment,
  };
  return new Promise((done) => {
    const program = ['--require', resolve('test/cli/typescript-hook.cjs'), resolve('src/admin.ts'), ...args];
    const child = execFile(process.execPath, program, { env }, (error, out, err) => {
      done({ code: error === null ? 0 : error.code, out, err });
    });
    child.stdin?.end(stdin);
  });
}

describe('the admin program', () => {
  it('imports, exports and imports again, with a clean standard output', async () => {
    const id = `g-${randomUUID()}`;
    const imported = await admin(['group', 'import', '-'], groupText({ id }));
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toContain('Saved as revision 1.');
    const exported = await admin(['group', 'export', id]);
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(exported.out).toMatch(new RegExp(`^id: ${id}\n`));
    const again = await admin(['group', 'import', '-'], exported.out);
    expect(again).toEqual({ code: 0, out: `No changes: ${id} is as the file says (revision 1).\n`, err: '' });
  });

  it('names what the environment lacks, without a stack', async () => {
    const run = await admin(['group', 'list'], '', { AZURE_STORAGE_CONNECTION_STRING: '' });
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('AZURE_STORAGE_CONNECTION_STRING: is missing');
    expect(run.err).not.toContain('    at ');
  });

  it('never shows the key of a store that does not answer', async () => {
    const key = Buffer.from('a very secret key').toString('base64');
    const connection = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${key};TableEndpoint=http://127.0.0.1:1/a;`;
    const run = await admin(['group', 'list'], '', { AZURE_STORAGE_CONNECTION_STRING: connection });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^"group list" could not be done: .*cannot be reached/);
    expect(run.err + run.out).not.toContain(key);
    expect(run.err).not.toContain('    at ');
  });

  it('ends with exit code 2 when the command is wrong, and needs no store for that', async () => {
    expect(await admin(['group', 'impotr'], '', { AZURE_STORAGE_CONNECTION_STRING: '' })).toMatchObject({
      code: 2,
      out: '',
    });
  });
});
