import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TeamsManifest } from '@microsoft/app-manifest';
import type { AppManifest } from './app-manifest';

const online = 'https://developer.microsoft.com/';

/**
 * What Microsoft's own validator says of the manifest, against the schema that the manifest names.
 *
 * The schemas lie in the validator's package; a version that is not there is refused, since the validator would then
 * fetch it from the internet. Language files are not shown to it: it cannot compile their schema, one of whose
 * patterns is no regular expression (`activityTypes\[…\b]`, 1.1.2). They are held to the manifest's names instead,
 * which is stricter.
 */
export async function validatorProblems(manifest: AppManifest): Promise<string[]> {
  const folder = dirname(require.resolve('@microsoft/app-manifest'));
  if (!manifest.$schema.startsWith(online) || !existsSync(join(folder, manifest.$schema.slice(online.length)))) {
    return [
      `manifest.json names a schema that the installed @microsoft/app-manifest does not have: ${manifest.$schema}.`,
    ];
  }
  const { AppManifestUtils } = await import('@microsoft/app-manifest');
  const found = await AppManifestUtils.validateAgainstSchema(manifest as unknown as TeamsManifest);
  return found.map((sentence) => `manifest.json, says Microsoft's validator: ${sentence}.`);
}
