import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appManifestSchema } from './app-manifest';
import { fillPlaceholders } from './fill-placeholders';
import { iconProblems } from './icon-problems';
import { languageFileSchema } from './language-file';
import { manifestProblems } from './manifest-problems';
import { manifestTexts } from './manifest-texts';
import type { PackageSettings } from './package-settings';
import { textProblems } from './text-problems';
import { validatorProblems } from './validator-problems';
import { zipFiles } from './zip-files';

/** Either the zip, or every reason why there is none. */
export type BuiltPackage = { bytes: Uint8Array; problems: [] } | { bytes?: never; problems: string[] };

const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/**
 * Makes the Teams app package from `folder`: fills in the settings, checks manifest, languages and icons, and zips.
 * Microsoft's validator has the last word on the manifest; it is asked once our own checks find nothing.
 *
 * @throws SyntaxError or ENOENT when a file that the manifest names is no JSON or is not there
 */
export async function buildPackage(folder: string, settings: PackageSettings): Promise<BuiltPackage> {
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const parsed = appManifestSchema.safeParse(fillPlaceholders(readJson('manifest.json'), settings));
  if (!parsed.success) {
    return { problems: [`manifest.json does not have the expected shape:\n${z.prettifyError(parsed.error)}`] };
  }
  const manifest = parsed.data;
  const texts = manifestTexts(manifest);
  const problems = [...manifestProblems(manifest), ...textProblems('manifest.json', texts, texts)];
  const files = new Map([['manifest.json', asBytes(manifest)]]);

  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    const language = languageFileSchema.safeParse(readJson(file));
    if (!language.success) {
      problems.push(`${file} must hold names and texts only:\n${z.prettifyError(language.error)}`);
      continue;
    }
    const schema = manifest.$schema.replace('MicrosoftTeams.', 'MicrosoftTeams.Localization.');
    if (language.data.$schema !== schema) {
      problems.push(`${file}: $schema must be ${schema}, the same version as in manifest.json.`);
    }
    problems.push(...textProblems(file, language.data.texts, texts));
    files.set(file, asBytes(language.data.file));
  }
  for (const kind of ['color', 'outline'] as const) {
    const file = manifest.icons[kind];
    const bytes = readFileSync(join(folder, file));
    problems.push(...iconProblems(file, kind, bytes));
    files.set(file, bytes);
  }
  if (problems.length === 0) {
    problems.push(...(await validatorProblems(manifest)));
  }
  return problems.length === 0 ? { bytes: zipFiles(files), problems: [] } : { problems };
}
