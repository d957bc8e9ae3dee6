import type { Desk } from '../../../src/app/ports/desk';
import { deskSchemas, type DeskKind, type DeskValue } from '../../../src/domain/desk/desk-record';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows, Shape } from './fake-rows';

export function fakeDesk(rows: FakeRows): Desk {
  const { partition, desk, filedDesk, deskShelf, deskVersionsOf } = groupRows;
  return {
    find: (key, kind, id, shelf) =>
      Promise.resolve(
        rows.get(partition(key), desk(kind, shelf, id), shapes[kind]) ??
          rows.get(partition(key), filedDesk(kind, id), shapes[kind]),
      ),
    list: (key, kind, shelf) => Promise.resolve(rows.range(partition(key), deskShelf(kind, shelf), shapes[kind])),
    versions: (key, kind, id) =>
      Promise.resolve(rows.range(partition(key), deskVersionsOf(kind, id), shapes[kind]).map((stored) => stored.value)),
  };
}

const shapes: { readonly [K in DeskKind]: Shape<DeskValue<K>> } = deskSchemas;
