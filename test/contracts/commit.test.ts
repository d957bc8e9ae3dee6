import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/app/ports/commit';
import { TooLargeError } from '../../src/storage/too-large-error';
import { samples } from './samples';
import { stores } from './stores';

const { key, meetingId, personId } = samples;
const board: Change = { put: 'notice', notice: { kind: 'board', meetingId } };
const reply = (version: number, more = {}): Change => ({
  put: 'reply',
  meetingId,
  areaId: 'helse',
  value: samples.reply(version, more),
});

describe.each(stores)('commit $name', ({ open }) => {
  it('stores nothing at all when one row has changed since it was read', async () => {
    const { commit, meetings, outbox } = open();
    await commit.commit(key, [{ put: 'area', value: samples.area('helse'), etag: undefined }]);
    const read = await meetings.area(key, meetingId, 'helse');
    const write = (presses: string[], version: number) =>
      commit.commit(key, [
        reply(version),
        { put: 'area', value: samples.area('helse', { presses }), etag: read?.etag },
        board,
      ]);
    expect(await write(['first'], 1)).toBe('committed');
    expect(await write(['second'], 2)).toBe('conflict');
    expect((await meetings.area(key, meetingId, 'helse'))?.value.presses).toEqual(['first']);
    expect(await meetings.replies(key, meetingId, 'helse')).toHaveLength(1);
    expect(await outbox.pending(key)).toHaveLength(1);
  });

  it('lets exactly one of many who answer at once win', async () => {
    const { commit, meetings } = open();
    await commit.commit(key, [{ put: 'area', value: samples.area('helse'), etag: undefined }]);
    const etag = (await meetings.area(key, meetingId, 'helse'))?.etag;
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, press) =>
        commit.commit(key, [
          { put: 'area', value: samples.area('helse', { presses: [String(press)] }), etag },
          reply(1),
          board,
        ]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    const winner = outcomes.indexOf('committed');
    expect((await meetings.area(key, meetingId, 'helse'))?.value.presses).toEqual([String(winner)]);
  });

  it('does not open the same meeting twice', async () => {
    const { commit } = open();
    const opening: Change[] = [{ put: 'meeting', value: samples.meeting(), etag: undefined }];
    expect(await commit.commit(key, opening)).toBe('committed');
    expect(await commit.commit(key, opening)).toBe('conflict');
  });

  it('does not bring back a row that is not there any more', async () => {
    const { commit, actions } = open();
    await commit.commit(key, [{ put: 'action', value: samples.action('a'), etag: undefined }]);
    const read = await actions.find(key, 'a');
    await commit.commit(key, [{ put: 'archivedAction', value: samples.action('a', { state: 'done' }) }]);
    expect(await commit.commit(key, [{ put: 'action', value: samples.action('a'), etag: read?.etag }])).toBe(
      'conflict',
    );
  });

  it('keeps every character of what a person wrote', async () => {
    const { commit, meetings } = open();
    const author = { id: personId(3), name: 'Åse "Ødegård" 🙂\r\n--changeset_x\ud83d' };
    await commit.commit(key, [reply(1, { author })]);
    expect((await meetings.replies(key, meetingId, 'helse'))[0]?.author).toEqual(author);
  });

  it('takes nothing for done', async () => {
    expect(await open().commit.commit(key, [])).toBe('committed');
  });

  it('holds 100 operations and refuses 101 with a sentence, before anything is stored', async () => {
    const { commit, actions } = open();
    const many = (count: number): Change[] =>
      Array.from({ length: count }, (_, index) => ({
        put: 'action',
        value: samples.action(`a${String(index)}`),
        etag: undefined,
      }));
    await expect(commit.commit(key, many(101))).rejects.toThrow(TooLargeError);
    expect(await actions.current(key)).toEqual([]);
    expect(await commit.commit(key, many(100))).toBe('committed');
    expect(await actions.current(key)).toHaveLength(100);
    const archive = (await actions.current(key)).map((one): Change => ({ put: 'archivedAction', value: one.value }));
    await expect(commit.commit(key, archive.slice(0, 51))).rejects.toThrow(TooLargeError);
    expect(await commit.commit(key, archive.slice(0, 50))).toBe('committed');
  });

  it('refuses a row past 1 MiB and a transaction past 4 MiB, before anything is stored', async () => {
    const { commit, meetings } = open();
    const long = (areaId: string, units: number): Change => ({
      put: 'area',
      value: samples.area(areaId, { presses: ['ø'.repeat(units)] }),
      etag: undefined,
    });
    await expect(commit.commit(key, [long('stor', 530_000)])).rejects.toThrow(TooLargeError);
    const many = Array.from({ length: 5 }, (_, index) => long(`a${String(index)}`, 500_000));
    await expect(commit.commit(key, many)).rejects.toThrow(TooLargeError);
    expect(await meetings.areas(key, meetingId)).toEqual([]);
    expect(await commit.commit(key, [long('stor', 500_000)])).toBe('committed');
    expect((await meetings.area(key, meetingId, 'stor'))?.value.presses[0]).toBe('ø'.repeat(500_000));
  });

  it('refuses to write one row twice in one decision', async () => {
    const { commit } = open();
    const twice: Change[] = [1, 2].map(() => ({ put: 'head', value: {}, etag: undefined }));
    await expect(commit.commit(key, twice)).rejects.toThrow(/twice/);
  });

  it('refuses to store what nobody could read back', async () => {
    const { commit, meetings } = open();
    const value = samples.meeting({ openedAt: 'yesterday' });
    await expect(commit.commit(key, [{ put: 'meeting', value, etag: undefined }])).rejects.toThrow();
    expect(await meetings.meeting(key, meetingId)).toBeUndefined();
  });
});
