import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { renderGroupFile } from '../../../src/app/group-file/render-group-file';
import { arbitraryGroup } from './arbitrary-group';

describe('a rendered group file', () => {
  it('gives the same group when it is read, whatever the names look like', () => {
    fc.assert(
      fc.property(arbitraryGroup, fc.constantFrom('yaml' as const, 'json' as const), (group, format) => {
        expect(parseGroupFile(renderGroupFile(group, format), 'f')).toEqual({ ok: true, group });
      }),
      { numRuns: 150 },
    );
  });

  it('holds texts for readers of YAML 1.1 and 1.2 too, but for the number and what is yes or no', () => {
    const leaves = (value: unknown, key = ''): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([below, each]) => leaves(each, below))
        : [[key, value]];
    const kind = (key: string): string =>
      key === 'messagesPerDay' ? 'number' : ['automatic', 'dayThread'].includes(key) ? 'boolean' : 'string';
    fc.assert(
      fc.property(arbitraryGroup, fc.constantFrom('1.1' as const, '1.2' as const), (group, version) => {
        const values = leaves(parseYaml(renderGroupFile(group), { version }));
        expect(values.filter(([key, value]) => typeof value !== kind(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is short where the group is plain', () => {
    const parsed = parseGroupFile(readFileSync('docs/examples/samordning.yaml', 'utf8'), 'f');
    if (!parsed.ok) throw new Error('the example is wrong');
    expect(renderGroupFile(parsed.group)).toMatchInlineSnapshot(`
     "id: samordning
     name: Samordningsgruppen
     organisation: Fjordvik kommune
     language: nb
     timeZone: Europe/Oslo
     tenantId: 00000000-0000-0000-0000-000000000000
     channel:
       teamId: 19:0f1e2d3c4b5a69788796a5b4c3d2e1f0@thread.tacv2
       channelId: 19:1a2b3c4d5e6f708192a3b4c5d6e7f809@thread.tacv2
     chair: 00000000-0000-0000-0000-000000000001
     deputyChair: 00000000-0000-0000-0000-000000000002
     meeting:
       weekday: tuesday
       time: "09:00"
       askBefore: P2D
       deadlineBefore: PT2H
       remindBefore: [ P1D, PT3H ]
     rhythms:
       crisis:
         times: [ "06:00", "12:00", "18:00", "22:00" ]
         askBefore: PT2H
     holidays:
       country: "NO"
       free:
         - { from: "2026-12-28", to: "2026-12-30", name: Romjul }
       then: skip
     areas:
       - id: helse
         name: Helse og velferd
         coordinator: 00000000-0000-0000-0000-000000000003
         deputy: 00000000-0000-0000-0000-000000000004
       - id: oppvekst
         names:
           - { name: Skole og barnehage, to: "2024-07-31" }
           - { name: Oppvekst og utdanning, from: "2024-08-01" }
         coordinator:
           - { person: 00000000-0000-0000-0000-000000000005, to: "2025-05-31" }
           - { person: 00000000-0000-0000-0000-000000000006, from: "2025-06-01" }
         deputy: 00000000-0000-0000-0000-000000000007
       - id: kultur-og-næring
         name: Kultur og næring
         to: "2024-12-31"
         coordinator: 00000000-0000-0000-0000-000000000008
       - id: kultur
         name: Kultur og idrett
         from: "2025-01-01"
         predecessors:
           - { area: kultur-og-næring, kind: split }
         coordinator: 00000000-0000-0000-0000-000000000008
       - id: næring
         name: Næring og innovasjon
         from: "2025-01-01"
         predecessors:
           - { area: kultur-og-næring, kind: split }
         coordinator: 00000000-0000-0000-0000-000000000009
       - id: teknisk
         name: Byutvikling og teknisk drift
         coordinator: ingrid.solheim@fjordvik.example
         deputy: amir.haddad@fjordvik.example
       - id: økonomi
         name: Økonomi
         coordinator: per.lunde@fjordvik.example
       - id: organisasjon
         name: "Organisasjon: HR og digitalisering"
         coordinator: 00000000-0000-0000-0000-00000000000a
         deputy: 00000000-0000-0000-0000-00000000000b
     members:
       - 00000000-0000-0000-0000-00000000000c
       - { person: silje.bakke@fjordvik.example, from: "2025-03-01" }
     "
    `);
  });
});
