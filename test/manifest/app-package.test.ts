import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { appManifestSchema } from '../../scripts/app-package/app-manifest';
import { PackageFolder } from './package-folder';

const zip = 'out/samordning-1.2.3.zip';
const botId = '11111111-2222-4333-8444-555555555555';

describe('npm run package', () => {
  let folder: PackageFolder;
  beforeEach(() => {
    folder = new PackageFolder();
  });
  afterEach(() => folder.remove());

  it('packs a manifest that the validator of Microsoft accepts, both languages and both icons', async () => {
    expect(await folder.run({ TZ: 'Europe/Oslo' })).toEqual({ code: 0, said: expect.stringContaining(zip) });

    const bytes = folder.read(zip);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['color.png', 'en.json', 'manifest.json', 'nn.json', 'outline.png']);
    for (const name of ['color.png', 'outline.png', 'en.json', 'nn.json']) {
      expect(Buffer.from(files[name] ?? []).equals(readFileSync(join('manifest', name)))).toBe(true);
    }
    const manifest = appManifestSchema.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
    expect(manifest).toMatchObject({
      id: botId,
      version: '1.2.3',
      manifestVersion: '1.30',
      developer: { name: 'Fjordvik kommune', privacyUrl: 'https://www.fjordvik.example/personvern' },
      bots: [{ botId, scopes: ['personal', 'team'], isNotificationOnly: false, supportsFiles: false }],
      supportsChannelFeatures: 'tier1',
    });

    await folder.run({ TZ: 'Pacific/Kiritimati' });
    expect(folder.read(zip).equals(bytes)).toBe(true);
  });

  it('asks for no permission to read anything in the tenant', () => {
    const manifest = readFileSync('manifest/manifest.json', 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ permissions: ['identity', 'messageTeamMembers'], validDomains: [] });
    expect(manifest).not.toMatch(/resourceSpecific|webApplicationInfo|Graph/);
  });

  it('takes the keys from .env, and lets the environment win', async () => {
    folder.write(
      '.env',
      `MicrosoftAppId=${botId}\nTEAMS_APP_ID=66666666-7777-4888-9999-000000000000\nAPP_VERSION=9.9.9\n`,
    );
    expect(await folder.run({ MicrosoftAppId: undefined })).toMatchObject({ code: 0 });
    const manifest: unknown = JSON.parse(strFromU8(unzipSync(folder.read(zip))['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ id: '66666666-7777-4888-9999-000000000000', version: '1.2.3', bots: [{ botId }] });
  });

  it('names every missing or wrong key at once, without repeating what stood there', async () => {
    const { code, said } = await folder.run({
      MicrosoftAppId: undefined,
      DEVELOPER_NAME: 'Samordningsgruppen i Fjordvik kommune',
      DEVELOPER_PRIVACY_URL: 'http://kanskje-et-passord',
    });
    expect(code).toBe(1);
    expect(said).toContain('MicrosoftAppId is missing: write');
    expect(said).toContain('DEVELOPER_NAME is not valid: write');
    expect(said).toContain('DEVELOPER_PRIVACY_URL is not valid: write an https address');
    expect(said).not.toContain('TEAMS_APP_ID');
    expect(said).not.toContain('kanskje-et-passord');
  });

  const breaks: [danger: string, file: string, from: string, to: string, sentence: string][] = [
    [
      'a short name that Teams would cut',
      'manifest.json',
      '"short": "Samordning"',
      '"short": "Samordning for kommunens områder"',
      'manifest.json: name.short has 32 characters, Teams has room for 30. Shorten it.',
    ],
    [
      'a command title that Teams would cut',
      'nn.json',
      '"rytme"',
      '"rytme for forsterka og krise med ein gong"',
      'nn.json: bots[0].commandLists[0].commands[8].title has 41 characters, Teams has room for 32. Shorten it.',
    ],
    [
      'a command that is not translated',
      'en.json',
      '"bots[0].commandLists[0].commands[3].title": "actions",',
      '',
      'en.json has no text for bots[0].commandLists[0].commands[3].title: write there what "aksjoner" is',
    ],
    [
      'a translation of a command that is gone',
      'nn.json',
      '"name.short"',
      '"bots[0].commandLists[1].commands[11].title": "borte", "name.short"',
      'nn.json has a text for bots[0].commandLists[1].commands[11].title, which manifest.json does not have.',
    ],
    [
      'a language file of another schema version',
      'en.json',
      'teams/v1.30',
      'teams/v1.29',
      'en.json: $schema must be https://developer.microsoft.com/json-schemas/teams/v1.30/',
    ],
    [
      'a schema that would have to be fetched from the internet',
      'manifest.json',
      '"manifestVersion": "1.30"',
      '"manifestVersion": "1.99"',
      'manifest.json: $schema must be https://developer.microsoft.com/json-schemas/teams/v1.99/',
    ],
    [
      'a team app without the declaration that 1.25 and later ask for',
      'manifest.json',
      '"supportsChannelFeatures": "tier1",',
      '',
      'manifest.json must have "supportsChannelFeatures": "tier1"',
    ],
    [
      'a placeholder nobody fills in',
      'manifest.json',
      '${{DEVELOPER_NAME}}',
      '${{DEVELOPER_NAM}}',
      'manifest.json: nothing was filled in for ${{DEVELOPER_NAM}}',
    ],
  ];
  it.each(breaks)('does not pack %s', async (_danger, file, from, to, sentence) => {
    folder.edit(file, from, to);
    expect(await folder.problems()).toEqual([expect.stringContaining(sentence)]);
  });

  it('does not pack what only the validator of Microsoft knows to be wrong', async () => {
    folder.edit('manifest.json', '"accentColor": "#0B4F5E"', '"accentColor": "teal"');
    const { code, said } = await folder.run();
    expect(said).toContain("manifest.json, says Microsoft's validator: /accentColor must match pattern");
    expect(code).toBe(1);
    expect(existsSync(join(folder.root, zip))).toBe(false);
  });

  it('does not pack an outline icon of the wrong size', async () => {
    folder.write('manifest/outline.png', readFileSync('manifest/color.png'));
    const { code, said } = await folder.run();
    expect(said).toBe('outline.png is 192 × 192 pixels; it must be 32 × 32.\n');
    expect(code).toBe(1);
  });
});
