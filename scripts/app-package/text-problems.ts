/**
 * How many characters a text may have. The schema of 1.30 allows longer commands; 32 and 128 are the limits that
 * held up to 1.19, kept so that the command menu can be read on a phone.
 */
const limits = [
  { name: /^name\.short$/, most: 30 },
  { name: /^name\.full$/, most: 100 },
  { name: /^description\.short$/, most: 80 },
  { name: /^description\.full$/, most: 4000 },
  { name: /commands\[\d+\]\.title$/, most: 32 },
  { name: /commands\[\d+\]\.description$/, most: 128 },
];

/**
 * Compares the texts of one file with those that the manifest needs, and with the room Teams has for them.
 *
 * @param needed the default language's texts, by name
 */
export function textProblems(
  file: string,
  texts: ReadonlyMap<string, string>,
  needed: ReadonlyMap<string, string>,
): string[] {
  const problems: string[] = [];
  for (const [name, original] of needed) {
    const text = texts.get(name)?.trim() ?? '';
    const most = limits.find((limit) => limit.name.test(name))?.most ?? Infinity;
    if (text === '') {
      problems.push(
        `${file} has no text for ${name}: write there what "${original.slice(0, 40)}" is in that language.`,
      );
    } else if (text.length > most) {
      problems.push(`${file}: ${name} has ${text.length} characters, Teams has room for ${most}. Shorten it.`);
    }
  }
  for (const name of texts.keys()) {
    if (!needed.has(name)) {
      problems.push(`${file} has a text for ${name}, which manifest.json does not have. Remove it, or add it there.`);
    }
  }
  return problems;
}
