import type { GroupListing } from '../app/ports/groups';
import type { Log } from '../app/ports/log';
import { everyoneNamed } from '../domain/everyone-named';
import { keyOf, type Group } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import { documentKinds } from './document-kinds';
import { listingRows } from './listing-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import type { Rows } from './rows';
import { writeDocument } from './write-document';

/** The listing of all groups: one range for all of them, one for those of a tenant. */
export function groupListings(rows: Rows, log: Log) {
  const { partition } = listingRows;

  return {
    async read(tenantId: string | undefined): Promise<readonly GroupListing[]> {
      const prefix = tenantId === undefined ? listingRows.all : listingRows.ofTenant(tenantId);
      return readAll(await rows.range(partition, prefix), log, (row) => readDocument(row, documentKinds.listing));
    },

    /** Lists the group as it is about to be; the etag of the row. Throws `UnreadableEntityError`. */
    async write(group: Group): Promise<string> {
      const change = { row: listingRows.listing(keyOf(group)), columns: columnsOf(group) };
      for (;;) {
        const stored = await rows.get(partition, change.row);
        // A listing this version cannot read is not to be overwritten either.
        if (stored !== undefined) readDocument(stored, documentKinds.listing);
        const etag = await (stored === undefined
          ? rows.create(partition, change)
          : rows.replace(partition, change, stored.etag));
        if (etag !== undefined) return etag;
      }
    },

    /** Puts back what is stored after all, unless another writer has listed the group since: then it is theirs to see to. */
    async correct(key: GroupKey, listed: string, group: Group | undefined): Promise<void> {
      const row = listingRows.listing(key);
      if (group === undefined) await rows.remove(partition, row, listed);
      else await rows.replace(partition, { row, columns: columnsOf(group) }, listed);
    },
  };
}

function columnsOf(group: Group) {
  return writeDocument(documentKinds.listing, {
    tenantId: group.tenantId,
    groupId: group.id,
    name: group.name,
    channelId: group.channel.channelId,
    people: [...everyoneNamed(group)],
  });
}
