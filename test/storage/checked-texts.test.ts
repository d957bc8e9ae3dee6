import { describe, expect, it } from '@jest/globals';
import { documentKinds, type DocumentKind } from '../../src/storage/document-kinds';
import { readDocument } from '../../src/storage/read-document';
import { UnreadableEntityError } from '../../src/storage/unreadable-entity-error';
import { writeDocument } from '../../src/storage/write-document';
import { sampleArea, sampleGroup, samplePerson } from '../support/sample';
import { actions, areaWithReply, lateByDeputy, reply } from '../views/samples';

const stored = (columns: ReturnType<typeof writeDocument>) => ({ partition: 'p', row: 'r', etag: 'e', columns });
const area = sampleArea();

describe('a document that this process has written', () => {
  it.each<[string, DocumentKind<unknown>, unknown]>([
    ['an area', documentKinds.area, area],
    ['an area with a reply', documentKinds.area, areaWithReply],
    ['an area answered by the deputy', documentKinds.area, lateByDeputy],
    ['a reply', documentKinds.reply, reply],
    ['an action', documentKinds.action, actions[0]],
    ['a person', documentKinds.person, samplePerson(3, { id: 'AAAAAAAA-0000-0000-0000-00000000000B' })],
    ['a group', documentKinds.group, { revision: 1, at: '2026-11-24T08:00:00.000Z', by: 'x', group: sampleGroup(3) }],
  ])('is read back as if it were checked again: %s', (_what, kind, value) => {
    const columns = writeDocument(kind, value);
    expect(readDocument(stored(columns), kind)).toEqual(kind.schema.parse(JSON.parse(String(columns['doc0']))));
  });

  it('is checked all the same when somebody has changed a letter of it', () => {
    const columns = writeDocument(documentKinds.area, area);
    const changed = { ...columns, doc0: String(columns['doc0']).replace('"order":0', '"order":"0"') };
    expect(changed.doc0).not.toBe(columns['doc0']);
    expect(() => readDocument(stored(changed), documentKinds.area)).toThrow(UnreadableEntityError);
  });

  it('is of its own kind only', () => {
    const columns = { ...writeDocument(documentKinds.area, area), kind: 'reply' };
    expect(() => readDocument(stored(columns), documentKinds.reply)).toThrow(UnreadableEntityError);
  });

  it('is one object for each reader, so that none changes another’s', () => {
    const columns = writeDocument(documentKinds.area, area);
    expect(readDocument(stored(columns), documentKinds.area)).not.toBe(
      readDocument(stored(columns), documentKinds.area),
    );
  });
});
