import type { Directory } from '../app/ports/directory';
import type { Log } from '../app/ports/log';
import type { Person } from '../domain/person';
import { documentKinds } from './document-kinds';
import { mergePerson } from './merge-person';
import { mergeTeam } from './merge-team';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import { readVersioned } from './read-versioned';
import type { Rows } from './rows';
import { tenantRows } from './tenant-rows';
import { writeUnlessSame } from './write-unless-same';

/**
 * People and teams in the tenant's partition. Learning reads, merges and writes on the etag that was read, again when
 * somebody else was first; it writes nothing when nothing is new, and never over a row this version cannot read.
 */
export function tableDirectory(rows: Rows, log: Log): Directory {
  /** Tenants with more people than one request brings: they are not asked for all of them again. */
  const crowded = new Set<string>();

  async function versionedPerson(tenantId: string, personId: string) {
    const stored = await rows.get(tenantRows.partition(tenantId), tenantRows.person(personId));
    return stored && readVersioned(stored, documentKinds.person);
  }

  async function nameIndex(tenantId: string, signInName: string) {
    const stored = await rows.get(tenantRows.partition(tenantId), tenantRows.signInName(signInName));
    return stored && readVersioned(stored, documentKinds.signInName);
  }

  async function forgetName({ tenantId, id }: Person, signInName: string): Promise<void> {
    const index = await nameIndex(tenantId, signInName);
    if (index?.value.personId !== id) return;
    await rows.remove(tenantRows.partition(tenantId), tenantRows.signInName(signInName), index.etag);
  }

  return {
    person: async (tenantId, personId) => (await versionedPerson(tenantId, personId))?.value,

    async people(tenantId) {
      const partition = tenantRows.partition(tenantId);
      if (crowded.has(partition)) return undefined;
      const stored = await rows.shortRange(partition, tenantRows.people);
      if (stored === undefined) crowded.add(partition);
      return stored && readAll(stored, log, (row) => readDocument(row, documentKinds.person));
    },

    async bySignInName(tenantId, signInName) {
      const index = await nameIndex(tenantId, signInName);
      const person = index && (await versionedPerson(tenantId, index.value.personId))?.value;
      // The index of a name that was given up may still stand.
      return person?.signInName === signInName.toLowerCase() ? person : undefined;
    },

    async learnPerson(learnt) {
      for (;;) {
        const known = await versionedPerson(learnt.tenantId, learnt.id);
        const person = mergePerson(known?.value, learnt);
        const { signInName } = person;
        const index = signInName === undefined ? undefined : await nameIndex(person.tenantId, signInName);
        // A name known from before does not win over whoever has been learnt under it since.
        const holdsName = signInName !== undefined && (learnt.signInName !== undefined || index === undefined);
        const operations = [
          ...writeUnlessSame(tenantRows.person(person.id), documentKinds.person, person, known),
          ...(holdsName
            ? writeUnlessSame(
                tenantRows.signInName(signInName),
                documentKinds.signInName,
                { personId: person.id },
                index,
              )
            : []),
        ];
        if ((await rows.transact(tenantRows.partition(person.tenantId), operations)) === 'conflict') continue;
        const former = known?.value.signInName;
        if (former !== undefined && former !== signInName) await forgetName(person, former);
        return;
      }
    },

    async team(tenantId, teamId) {
      const stored = await rows.get(tenantRows.partition(tenantId), tenantRows.team(teamId));
      return stored && readDocument(stored, documentKinds.team);
    },

    async learnTeam(learnt, removedChannelIds = []) {
      const partition = tenantRows.partition(learnt.tenantId);
      const row = tenantRows.team(learnt.id);
      for (;;) {
        const stored = await rows.get(partition, row);
        const known = stored && readVersioned(stored, documentKinds.team);
        const team = mergeTeam(known?.value, learnt, removedChannelIds);
        const operations = writeUnlessSame(row, documentKinds.team, team, known);
        if ((await rows.transact(partition, operations)) === 'committed') return;
      }
    },
  };
}
