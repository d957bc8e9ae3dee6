import type { Groups, GroupRevision } from '../app/ports/groups';
import type { Versioned } from '../app/ports/versioned';
import type { Log } from '../app/ports/log';
import { keyOf } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import { checkTransaction } from './check-transaction';
import { documentKinds } from './document-kinds';
import { groupListings } from './group-listings';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import { readVersioned } from './read-versioned';
import type { Operation, Rows } from './rows';
import { writeDocument } from './write-document';

/** The groups' definitions, each in its group's partition, and the listing of them all in one of its own. */
export function tableGroups(rows: Rows, log: Log): Groups {
  const listings = groupListings(rows, log);

  // Every delivery asks for its group. The row is read each time, and parsed when its etag is another: a definition of
  // fifty areas takes longer to validate than to fetch. One for each group, so the map stays small.
  const parsed = new Map<string, Versioned<GroupRevision>>();

  const find = async (key: GroupKey) => {
    const partition = groupRows.partition(key);
    const stored = await rows.get(partition, groupRows.group);
    if (stored === undefined) return undefined;
    const known = parsed.get(partition);
    if (known?.etag === stored.etag) return known;
    const read = readVersioned(stored, documentKinds.group);
    parsed.set(partition, read);
    return read;
  };

  return {
    find,

    async save(next, etag) {
      const key = keyOf(next.group);
      const partition = groupRows.partition(key);
      const operations = operationsOf(next, etag);
      checkTransaction(partition, operations);
      // The listing first: two partitions share no transaction, and killed in between, an import that is run again finds
      // a difference and finishes. The other way round it would find none, and the group would stay unlisted.
      const listed = await listings.write(next.group);
      const outcome = await rows.transact(partition, operations);
      if (outcome === 'committed') return 'saved';
      await listings.correct(key, listed, (await find(key))?.value.group);
      return 'conflict';
    },

    async revisions(key) {
      const stored = await rows.range(groupRows.partition(key), groupRows.revisions);
      return readAll(stored, log, (row) => readDocument(row, documentKinds.group));
    },

    list: (tenantId) => listings.read(tenantId),
  };
}

function operationsOf(next: GroupRevision, etag: string | undefined): readonly Operation[] {
  const columns = writeDocument(documentKinds.group, next);
  const row = groupRows.group;
  return [
    { do: 'create', row: groupRows.revision(next.revision), columns },
    etag === undefined ? { do: 'create', row, columns } : { do: 'replace', row, columns, etag },
  ];
}
