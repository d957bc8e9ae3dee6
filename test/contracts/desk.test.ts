import { describe, expect, it } from '@jest/globals';
import type { Case } from '../../src/domain/desk/case';
import type { Entry } from '../../src/domain/desk/entry';
import { samples } from './samples';
import { stores } from './stores';

const by = { id: samples.personId(3), name: 'Åse Ødegård' };
const at = '2026-11-24T08:10:00.000Z';

function aCase(more: Partial<Case> = {}): Case {
  return {
    id: 'a:1/#?',
    version: 1,
    title: 'Felles vikarpool <b>nå</b>',
    description: '',
    origin: { kind: 'area', area: { id: 'helse', name: 'Helse' } },
    raisedBy: by,
    raisedAt: at,
    areas: [],
    isUrgent: false,
    state: 'raised',
    visibility: 'group',
    answers: [],
    history: [{ at, by, what: 'raised' }],
    ...more,
  };
}

function anEntry(meetingId: string, id: string): Entry {
  return { kind: 'note', id, version: 1, meetingId, text: 'Notert', by, at, visibility: 'group' };
}

describe.each(stores)('the desk, $name', ({ open }) => {
  it('gives back what was put, and keeps the version before a change', async () => {
    const { desk, commit } = open();
    const first = aCase();
    await commit.commit(samples.key, [{ put: 'desk', record: { kind: 'case', value: first }, etag: undefined }]);
    const found = await desk.find(samples.key, 'case', first.id);
    expect(found?.value).toEqual(first);
    const second = { ...first, version: 2, state: 'inProgress' as const };
    const change = { put: 'desk', record: { kind: 'case', value: second }, etag: found?.etag } as const;
    expect(await commit.commit(samples.key, [change])).toBe('committed');
    expect((await desk.list(samples.key, 'case')).map(({ value }) => value)).toEqual([second]);
    expect(await desk.versions(samples.key, 'case', first.id)).toEqual([first, second]);
  });

  it('refuses a change of what somebody else has changed, and the same record twice', async () => {
    const { desk, commit } = open();
    const put = (value: Case, etag?: string) =>
      commit.commit(samples.key, [{ put: 'desk', record: { kind: 'case', value }, etag }]);
    await put(aCase());
    expect(await put(aCase())).toBe('conflict');
    const etag = (await desk.find(samples.key, 'case', aCase().id))?.etag;
    expect(await put(aCase({ version: 2 }), etag)).toBe('committed');
    expect(await put(aCase({ version: 3 }), etag)).toBe('conflict');
    expect((await desk.find(samples.key, 'case', aCase().id))?.value.version).toBe(2);
  });

  it('finds a filed record and its versions, and lists it no more', async () => {
    const { desk, commit } = open();
    await commit.commit(samples.key, [{ put: 'desk', record: { kind: 'case', value: aCase() }, etag: undefined }]);
    const etag = (await desk.find(samples.key, 'case', aCase().id))?.etag;
    const closed = aCase({ version: 2, state: 'closed' });
    const filed = { put: 'desk', record: { kind: 'case', value: closed }, etag, file: true } as const;
    expect(await commit.commit(samples.key, [filed])).toBe('committed');
    expect(await commit.commit(samples.key, [filed])).toBe('conflict');
    expect(await desk.list(samples.key, 'case')).toEqual([]);
    expect((await desk.find(samples.key, 'case', closed.id))?.value).toEqual(closed);
    expect(await desk.versions(samples.key, 'case', closed.id)).toHaveLength(2);
  });

  it('reads the entries of one meeting only', async () => {
    const { desk, commit } = open();
    const other = '2026-12-01-0900';
    for (const entry of [anEntry(samples.meetingId, 'b'), anEntry(samples.meetingId, 'a'), anEntry(other, 'c')]) {
      await commit.commit(samples.key, [{ put: 'desk', record: { kind: 'entry', value: entry }, etag: undefined }]);
    }
    const here = await desk.list(samples.key, 'entry', samples.meetingId);
    expect(here.map(({ value }) => value.id)).toEqual(['a', 'b']);
    expect((await desk.find(samples.key, 'entry', 'c', other))?.value.id).toBe('c');
    expect(await desk.find(samples.key, 'entry', 'c', samples.meetingId)).toBeUndefined();
  });
});
