import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { groupText } from '../app/group-file/group-text';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { createWakes } from '../../src/storage/create-wakes';
import { azuriteVariable } from '../support/azurite';
import { recordingLog } from '../contracts/recording-log';
import { aWeek, cardOf, failed, freeText } from './a-week';

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

  it('finds what is wrong in a real store, and puts it right', async () => {
    const [tenant, id] = [randomUUID(), `g-${randomUUID()}`];
    const storage = createTableStorage({ connectionString: process.env[azuriteVariable], log: recordingLog() });
    await aWeek(storage, id, tenant);
    await failed(storage, cardOf(3), { attempts: 1, stopped: true }, id, tenant);

    const health = await admin(['health', '--tenant', tenant]);
    expect(health).toMatchObject({ code: 1, err: '' });
    expect(health.out).toMatch(/^Wake-ups: \d+ waiting, \d+ given up/);
    expect(health.out).toContain('! no time to look at the group is planned');
    expect(health.out).toContain('deliveries    1 waiting, 0 failing, 1 stopped\n');
    expect(health.out).toContain('not reached   Person 3 (area3): blocked');
    const meeting = await admin(['meeting', 'show', id]);
    expect(meeting.out).toContain('Ledger if it closed now: inTime 1, notReached 1, silent 1\n');
    expect(health.out + meeting.out).not.toContain(freeText);

    expect(await admin(['deliveries', 'retry', id, '--all'])).toMatchObject({ code: 0, err: '' });
    const [pending] = await storage.outbox.pending({ tenantId: tenant, groupId: id });
    expect(pending).toMatchObject({ stopped: false, attempts: 0 });
    const now = new Date().toISOString();
    const plan = createWakes({ connectionString: process.env[azuriteVariable], log: recordingLog() }).plan;
    const planned = await plan.find({ tenantId: tenant, groupId: id });
    expect(Date.parse(planned?.at ?? '') - Date.parse(now)).toBeLessThan(2_000);
  }, 60_000);

  it('names what the environment lacks, without a stack', async () => {
    const run = await admin(['group', 'list'], '', { AZURE_STORAGE_CONNECTION_STRING: '' });
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('AZURE_STORAGE_CONNECTION_STRING: is missing');
    expect(run.err).not.toContain('    at ');
  });

  it('never shows the key of a store that does not answer', async () => {
    const key = Buffer.from('a very secret key').toString('base64');
    const endpoints = 'TableEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:1/a;';
    const connection = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${key};${endpoints}`;
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
