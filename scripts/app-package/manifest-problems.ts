import type { AppManifest } from './app-manifest';

const mostCommands = 12;

/** What Teams refuses although the schema allows it; one sentence for each. */
export function manifestProblems(manifest: AppManifest): string[] {
  const problems: string[] = [];
  const schema = `https://developer.microsoft.com/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`;
  if (manifest.$schema !== schema) {
    problems.push(`manifest.json: $schema must be ${schema} when manifestVersion is ${manifest.manifestVersion}.`);
  }
  const placeholder = /\$\{\{\w*\}\}/.exec(JSON.stringify(manifest))?.[0];
  if (placeholder !== undefined) {
    problems.push(`manifest.json: nothing was filled in for ${placeholder}; is the key spelt right?`);
  }
  for (const { scopes, commands } of manifest.bots.flatMap((bot) => bot.commandLists)) {
    if (commands.length > mostCommands) {
      problems.push(
        `manifest.json lists ${commands.length} commands for ${scopes.join(', ')}; Teams takes ${mostCommands}.`,
      );
    }
  }
  // From 1.25 an app that can be added to a team has to declare this.
  if (manifest.bots.some((bot) => bot.scopes.includes('team')) && manifest['supportsChannelFeatures'] !== 'tier1') {
    problems.push('manifest.json must have "supportsChannelFeatures": "tier1", since the app can be added to a team.');
  }
  return problems;
}
