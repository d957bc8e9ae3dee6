import { TableClient } from '@azure/data-tables';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { noticeId } from '../../src/domain/notice';
import { groupRows } from '../../src/storage/group-rows';
import { listingRows } from '../../src/storage/listing-rows';
import type { Storage } from '../../src/storage/storage';
import { tenantRows } from '../../src/storage/tenant-rows';
import { UnreadableEntityError } from '../../src/storage/unreadable-entity-error';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';

const { key, meetingId, personId, tenantId } = samples;
const partition = groupRows.partition(key);
const secret = 'diagnose';

/** What another version, or a hand, may have left in a row. */
const damages: [string, Record<string, unknown>][] = [
  ['a later schema', { schema: 2 }],
  ['broken JSON', { doc0: `{"name":"${secret}` }],
  ['another shape', { doc0: JSON.stringify({ name: [secret] }) }],
  ['another kind', { kind: 'needs' }],
  ['no schema at all', { schema: '1' }],
];

describe('a row that this version cannot read', () => {
  let table: TableClient;
  let storage: Storage;
  let log: ReturnType<typeof recordingLog>;

  beforeEach(async () => {
    const { connectionString, tableName } = freshTable();
    table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
    log = recordingLog();
    storage = createTableStorage({ connectionString, tableName, log });
    await storage.ready();
  });

  const stored = async (rowKey: string, of = partition) => table.getEntity(of, rowKey);

  async function damage(rowKey: string, columns: Record<string, unknown>, of = partition) {
    await table.updateEntity({ partitionKey: of, rowKey, ...columns }, 'Merge');
    return stored(rowKey, of);
  }

  it.each(damages)('%s: a point read names the row and nothing of its content', async (_what, columns) => {
    await storage.commit.commit(key, [{ put: 'meeting', value: samples.meeting(), etag: undefined }]);
    await damage(groupRows.meeting(meetingId), columns);
    const error: unknown = await storage.meetings.meeting(key, meetingId).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableEntityError);
    expect(String(error)).toContain(partition);
    expect(String(error)).toContain(groupRows.meeting(meetingId));
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(secret);
  });

  it.each(damages)('%s: a range reports it, leaves it out, and leaves it as it is', async (_what, columns) => {
    await storage.commit.commit(key, [
      { put: 'area', value: samples.area('helse'), etag: undefined },
      { put: 'area', value: samples.area('skole'), etag: undefined },
    ]);
    const before = await damage(groupRows.area(meetingId, 'helse'), columns);
    const areas = await storage.meetings.areas(key, meetingId);
    expect(areas.map((area) => area.value.areaId)).toEqual(['skole']);
    expect(log.errors).toMatchObject([{ fields: { partition, row: groupRows.area(meetingId, 'helse') } }]);
    expect(String(log.errors[0]?.error) + JSON.stringify(log.errors)).not.toContain(secret);
    const again = { put: 'area', value: samples.area('helse'), etag: undefined } as const;
    expect(await storage.commit.commit(key, [again])).toBe('conflict');
    expect(await stored(groupRows.area(meetingId, 'helse'))).toEqual(before);
  });

  it('is named without the person it is about', async () => {
    const person = 'kari.nordmann@kommune.example';
    const notice = { kind: 'statusCard', meetingId, areaId: 'helse', person } as const;
    const about = {
      kind: 'vacant',
      areaId: 'helse',
      areaName: 'Helse',
      personName: 'Åse Berg',
      reason: 'leftTeam',
    } as const;
    await storage.commit.commit(key, [
      { put: 'notice', notice },
      { put: 'notice', notice: { kind: 'chairNote', about } },
    ]);
    await damage(groupRows.notice(noticeId(notice)), { schema: 2 });
    await damage(groupRows.notice(noticeId({ kind: 'chairNote', about })), { schema: 2 });
    expect(await storage.outbox.pending(key)).toEqual([]);
    const rows = log.errors.map(({ fields }) => String(fields['row']));
    expect(rows).toHaveLength(2);
    expect(rows.some((row) => row.includes(`${meetingId}:helse:~`))).toBe(true);
    const told = rows.join(' ') + log.errors.map(({ error }) => `${String(error)} ${JSON.stringify(error)}`).join(' ');
    expect(told).not.toMatch(/kari|nordmann|Berg/i);
  });

  it('is not overwritten by what is learnt of a person, a name or a team', async () => {
    const of = tenantRows.partition(tenantId);
    const person = { tenantId, id: personId(3), signInName: 'kari@kommune.example' };
    const team = { tenantId, id: '19:t@thread.tacv2', serviceUrl: 'https://smba.example/', channels: [] };
    await storage.directory.learnPerson(person);
    await storage.directory.learnTeam(team);
    const rows = [tenantRows.person(person.id), tenantRows.signInName(person.signInName), tenantRows.team(team.id)];
    for (const row of rows) {
      const before = await damage(row, { schema: 2 }, of);
      const learn = row.startsWith('team')
        ? storage.directory.learnTeam({ ...team, name: 'Ny' })
        : storage.directory.learnPerson({ ...person, name: 'Ny' });
      await expect(learn).rejects.toThrow(UnreadableEntityError);
      expect(await stored(row, of)).toEqual(before);
      await damage(row, { schema: 1 }, of);
    }
  });

  it('is not overwritten by an import, neither the group nor its listing', async () => {
    await storage.groups.save(samples.revision(1), undefined);
    const group = await damage(groupRows.group, { schema: 2 });
    const listing = await damage(listingRows.listing(key), { schema: 2 }, listingRows.partition);
    await expect(storage.groups.find(key)).rejects.toThrow(UnreadableEntityError);
    await expect(storage.groups.save(samples.revision(2), undefined)).rejects.toThrow(UnreadableEntityError);
    expect(await storage.groups.list()).toEqual([]);
    expect(await stored(groupRows.group)).toEqual(group);
    expect(await stored(listingRows.listing(key), listingRows.partition)).toEqual(listing);
  });

  it('does not stop the other notices, nor is it lost', async () => {
    const other = { kind: 'board', meetingId } as const;
    await storage.commit.commit(key, [
      { put: 'notice', notice: { kind: 'actionLog' } },
      { put: 'notice', notice: other },
    ]);
    for (const columns of [{ schema: 2 }, { schema: 1, notice: `{"kind":"${secret}"}` }, { notice: '{' }]) {
      const before = await damage(groupRows.notice('log'), columns);
      expect((await storage.outbox.pending(key)).map((one) => one.notice)).toEqual([other]);
      expect(await stored(groupRows.notice('log'))).toEqual(before);
    }
    expect(log.errors).toHaveLength(3);
    expect(log.errors.map(({ error }) => String(error)).join()).not.toContain(secret);
  });
});
