import type { AppManifest } from './app-manifest';

/**
 * The texts of the manifest that a language file translates, under the names Teams uses in such a file,
 * for example `bots[0].commandLists[0].commands[0].title`.
 */
export function manifestTexts(manifest: AppManifest): ReadonlyMap<string, string> {
  const texts = new Map([
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full],
  ]);
  for (const [b, bot] of manifest.bots.entries()) {
    for (const [l, list] of bot.commandLists.entries()) {
      for (const [c, command] of list.commands.entries()) {
        const place = `bots[${b}].commandLists[${l}].commands[${c}]`;
        texts.set(`${place}.title`, command.title).set(`${place}.description`, command.description);
      }
    }
  }
  return texts;
}
