import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGroupFile } from '../../src/app/group-file/parse-group-file';
import type { Group } from '../../src/domain/group';

/** The group as the municipality describes it at the start: the sample of `npm run dev`, with a summer holiday. */
export function firstGroupFile(summer: { readonly from: string; readonly to: string }): string {
  const sample = readFileSync(join(process.cwd(), 'simulator', 'sample-group.yaml'), 'utf8');
  const holidays = `holidays:\n  then: skip\n  free:\n    - { from: ${summer.from}, to: ${summer.to}, name: Sommerferie }\n`;
  return sample.replace('areas:\n', `${holidays}areas:\n`);
}

const split = `  - id: naering-samferdsel
    name: Næring og samferdsel
    predecessors: [{ area: naering, kind: split }]
    coordinator: 5a30c0de-0000-4000-8000-000000000009
  - id: klima-miljo
    name: Klima og miljø
    predecessors: [{ area: naering, kind: split }]
    coordinator: 5a30c0de-0000-4000-8000-000000000022
`;

/** The file of the middle of the year: one area is two now, and a meeting on a free day is put off, not skipped. */
export function secondGroupFile(before: string, coordinators: ReadonlyMap<string, string>): string {
  const areas = before.replace(/ {2}- id: naering\n(?: {4}.*\n)+/, split).replace('then: skip', 'then: after');
  return [...coordinators].reduce(
    (text, [areaId, person]) =>
      text.replace(new RegExp(`(- id: ${areaId}\\n.*\\n {4}coordinator: )\\S+`), `$1${person}`),
    areas,
  );
}

/** Reads a file as the administrator's command does. @throws with the file's problems. */
export function readGroupFile(text: string, knownAreas: readonly string[] = []): Group {
  const parsed = parseGroupFile(text, 'rehearsal.yaml', knownAreas);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return parsed.group;
}
