import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { groupText } from '../app/group-file/group-text';
import { Admin } from './run-admin';

const folder = mkdtempSync(join(tmpdir(), 'group-'));
afterAll(() => rmSync(folder, { recursive: true }));
const otherTenant = '11111111-0000-0000-0000-000000000000';

describe('group import', () => {
  it('stores the group, and the same file again changes nothing', async () => {
    const admin = new Admin();
    const first = await admin.run('group import docs/examples/samordning.yaml');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^samordning: \d+ changes\n {2}new group: Samordningsgruppen\n/);
    expect(first.out).toMatch(/Saved as revision 1\.\n$/);
    admin.today = '2026-12-01';
    expect(await admin.run('group import docs/examples/samordning.yaml')).toEqual({
      code: 0,
      out: 'No changes: samordning is as the file says (revision 1).\n',
      err: '',
    });
    expect(admin.refreshed).toHaveLength(2);
  });

  it('shows what would change and saves nothing with --dry-run', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText());
    const areas = '[{ id: helse, name: Helse og velferd, coordinator: kari@kommune.no }, { id: skole, name: Skole }]';
    expect(await admin.run('group import - --dry-run', groupText({ areas, language: 'nn' }))).toEqual({
      code: 0,
      err: '',
      out: [
        'samordning: 5 changes',
        '  language: nb → nn',
        '  area helse: name "Helse": ends, last day 2026-11-22',
        '  area helse: name "Helse og velferd": new from 2026-11-23',
        '  area helse: coordinator kari@kommune.no: new from 2026-11-23',
        '  area skole (Skole): new from 2026-11-23',
        'Dry run: nothing was saved.',
        '',
      ].join('\n'),
    });
    expect((await admin.run('group export samordning')).out).not.toContain('skole');
    expect(admin.refreshed).toHaveLength(1);
  });

  it('ends what the file no longer has, and never deletes it', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText({ areas: '[{ id: a, name: A }, { id: skole, name: Skole }]' }));
    admin.today = '2026-12-01';
    const areas = '[{ id: a, name: A }, { id: oppvekst, name: Oppvekst, predecessor: skole }]';
    const second = await admin.run('group import -', groupText({ areas }));
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('  area skole (Skole): ends, last day 2026-11-30\n');
    expect(second.out).toContain('  area oppvekst: comes from skole (renamed)\n');
    expect((await admin.run('group export samordning')).out).toContain(
      '- id: skole\n    name: Skole\n    to: "2026-11-30"\n',
    );
  });

  it('tells every problem with its place and imports nothing', async () => {
    const admin = new Admin();
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, groupText({ chair: 'Kari', language: 'no' }));
    expect(await admin.run(`group import ${file}`)).toEqual({
      code: 1,
      out: '',
      err: [
        `${file}:5:8 chair: expected a person: an Entra object id, or a sign-in name such as kari.nordmann@kommune.no, found "Kari"`,
        `${file}:7:11 language: expected nb, nn or en, found "no"`,
        'Nothing was imported.',
        '',
      ].join('\n'),
    });
    expect((await admin.run('group list')).out).toContain('no groups yet');
  });

  it('does not take a file with another tenant for the same group', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText());
    const refused = await admin.run('group import -', groupText({ tenantId: otherTenant }));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('exists in 00000000-0000-0000-0000-000000000000 only');
    const wanted = await admin.run('group import - --new-tenant', groupText({ tenantId: otherTenant }));
    expect(wanted).toMatchObject({ code: 0, err: '' });
  });

  it('says so when the group is saved and the open meeting could not be updated', async () => {
    const admin = new Admin();
    admin.refreshFails = true;
    const run = await admin.run('group import -', groupText());
    expect(run.code).toBe(1);
    expect(run.out).toContain('Saved as revision 1.');
    expect(run.err).toBe(
      'The group is saved, but its open meeting could not be updated. Run the same command again.\n',
    );
  });

  it.each([
    ['a file that is not there', 'nowhere.yaml', 'cannot be read: there is no such file'],
    ['a folder', 'docs', 'cannot be read: it is a folder'],
  ])('says what is wrong with %s', async (_what, file, problem) => {
    const run = await new Admin().run(`group import ${file}`);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(problem);
  });

  it('says what is wrong with text in another encoding and with a file too large', async () => {
    const latin = join(folder, 'latin.yaml');
    writeFileSync(latin, Buffer.from(groupText({ name: 'Størst' }), 'latin1'));
    expect((await new Admin().run(`group import ${latin}`)).err).toContain('is not UTF-8 text');
    const large = join(folder, 'large.yaml');
    writeFileSync(large, '#'.repeat(600 * 1024));
    expect((await new Admin().run(`group import ${large}`)).err).toContain('larger than the 512 KiB');
  });

  it('takes a file that begins with the mark Windows editors set', async () => {
    expect((await new Admin().run('group import -', `\ufeff${groupText()}`)).code).toBe(0);
  });
});

describe('group export', () => {
  it.each(['yaml', 'json'])('writes %s that imports without a change', async (format) => {
    const admin = new Admin();
    await admin.run('group import docs/examples/samordning.yaml');
    const file = join(folder, `out.${format}`);
    const exported = await admin.run(`group export samordning --format ${format} --output ${file}`);
    expect(exported).toEqual({ code: 0, out: `Wrote samordning, revision 1, to ${file}.\n`, err: '' });
    expect((await admin.run(`group import ${file}`)).out).toContain('No changes');
    expect((await admin.run(`group export samordning --format=${format}`)).out).toBe(readFileSync(file, 'utf8'));
  });

  it('asks which tenant when several have the group', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText());
    await admin.run('group import - --new-tenant', groupText({ tenantId: otherTenant }));
    const run = await admin.run('group export samordning');
    expect(run).toEqual({
      code: 1,
      out: '',
      err: `Several tenants have a group "samordning". Add one of:\n  --tenant 00000000-0000-0000-0000-000000000000\n  --tenant ${otherTenant}\n`,
    });
    expect((await admin.run(`group export samordning --tenant ${otherTenant}`)).out).toContain(otherTenant);
  });

  it('suggests the group that was meant', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText());
    expect((await admin.run('group export samordnig')).err).toBe(
      'There is no group "samordnig". Did you mean "samordning"?\n',
    );
  });
});

describe('group list and group show', () => {
  it('list every group', async () => {
    const admin = new Admin();
    await admin.run('group import -', groupText());
    expect((await admin.run('group list')).out.split('\n')).toEqual(
      [
        'ID          NAME               TENANT                                CHANNEL',
        'samordning  Samordningsgruppen 00000000-0000-0000-0000-000000000000  19:channel@thread.tacv2',
        '',
      ].map((line) =>
        line
          .replace('Samordningsgruppen ', 'Samordningsgruppen  ')
          .replace('NAME               ', 'NAME                '),
      ),
    );
    expect(JSON.parse((await admin.run('group list --json')).out)).toMatchObject([{ groupId: 'samordning' }]);
  });

  it('show the group as it is today', async () => {
    const admin = new Admin();
    await admin.run('group import docs/examples/samordning.yaml');
    const { out } = await admin.run('group show samordning');
    expect(out).toContain('Areas on 2026-11-23: 7\n');
    expect(out).toContain(
      '  oppvekst (Oppvekst og utdanning): coordinator 00000000-0000-0000-0000-000000000006, deputy',
    );
    expect(out).toContain('Ended: kultur-og-næring 2024-12-31\n');
    expect(out).toContain('revision      1, 2026-11-23T12:00:00.000Z by astrid');
    expect(JSON.parse((await admin.run('group show samordning --json')).out)).toMatchObject({
      revision: 1,
      by: 'astrid',
    });
  });
});
