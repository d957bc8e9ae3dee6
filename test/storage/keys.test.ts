import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BadKeyError } from '../../src/storage/bad-key-error';
import { checkKey } from '../../src/storage/check-key';
import { encodeKeyPart } from '../../src/storage/encode-key-part';
import { encodeKeyPath } from '../../src/storage/encode-key-path';
import { groupRows } from '../../src/storage/group-rows';
import { tenantRows } from '../../src/storage/tenant-rows';

// Any UTF-16 units at all, with the characters that matter often among them.
const unit = fc.oneof(
  fc.constantFrom(...Array.from('/\\#?:;~=%\'"+ .@-_aÆå\u0000\u007f\u0085\u200d')),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const part = fc.oneof(
  fc.string({ unit, maxLength: 30 }),
  fc.string({ unit, minLength: 100, maxLength: 400 }),
  fc.constantFrom('', 'a', 'a:b', '=003A', '~'),
);

const inRange = (row: string, prefix: string) => row >= prefix && row < `${prefix.slice(0, -1)};`;

describe('keys', () => {
  it('hold only what Azure Tables takes, whatever the parts are', () => {
    fc.assert(
      fc.property(part, part, part, (one, two, three) => {
        const key = { tenantId: one, groupId: two };
        const rows = [
          groupRows.partition(key),
          groupRows.meeting(one),
          groupRows.area(one, two),
          groupRows.reply(one, two, 7),
          groupRows.action(three),
          groupRows.archivedAction(three),
          groupRows.notice([one, two, three, one, two].join(':')),
          groupRows.message(`card:${one}:${two}:${three}`),
          tenantRows.partition(one),
          tenantRows.person(one),
          tenantRows.signInName(two),
          tenantRows.team(three),
        ];
        for (const row of rows) {
          expect(() => checkKey(row)).not.toThrow();
          expect(row).toMatch(/^[\x21-\x7e]+$/);
          expect(decodeURIComponent(encodeURIComponent(row))).toBe(row);
        }
      }),
    );
  });

  it('are different when the parts are different', () => {
    fc.assert(
      fc.property(part, part, (one, two) => {
        expect(encodeKeyPart(one) === encodeKeyPart(two)).toBe(one === two);
        expect(encodeKeyPath(one) === encodeKeyPath(two)).toBe(one === two);
      }),
    );
  });

  it('are different from the key of a part that reads like another one encoded', () => {
    fc.assert(
      fc.property(part, (one) => {
        for (const lookalike of [encodeKeyPart(one), encodeKeyPath(one)]) {
          expect(encodeKeyPart(lookalike) === encodeKeyPart(one)).toBe(lookalike === one);
          expect(encodeKeyPath(lookalike) === encodeKeyPath(one)).toBe(lookalike === one);
        }
      }),
    );
  });

  it('stay different when one part ends where the next begins', () => {
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(groupRows.area(a, b) === groupRows.area(c, d)).toBe(a === c && b === d);
      }),
    );
  });

  it('of one meeting are a range that holds all of it and nothing else', () => {
    fc.assert(
      fc.property(part, part, part, (meetingId, other, areaId) => {
        expect(inRange(groupRows.area(meetingId, areaId), groupRows.areasOf(meetingId))).toBe(true);
        expect(inRange(groupRows.area(other, areaId), groupRows.areasOf(meetingId))).toBe(other === meetingId);
        const [row, prefix] = [groupRows.reply(meetingId, areaId, 12), groupRows.repliesOf(meetingId, areaId)];
        expect(inRange(row, prefix)).toBe(true);
        expect(inRange(groupRows.reply(meetingId, other, 12), prefix)).toBe(other === areaId);
        const card = groupRows.message(`card:2026-11-24-0900:${areaId}:${other}`);
        expect(inRange(card, groupRows.cardsOf('2026-11-24-0900'))).toBe(true);
        for (const range of [groupRows.actions, groupRows.notices, groupRows.revisions]) {
          expect(inRange(row, range) || inRange(groupRows.archivedAction(areaId), range)).toBe(false);
        }
      }),
    );
  });

  it('of versions are in the order of their numbers', () => {
    const version = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(version, version, (one, two) => {
        expect(groupRows.revision(one) < groupRows.revision(two)).toBe(one < two);
      }),
    );
  });

  it('that Azure Tables would refuse are refused here with a sentence', () => {
    for (const key of ['a/b', 'a\\b', 'a#b', 'a?b', 'a\u0000', 'a\u009f', 'a\n', 'x'.repeat(513)]) {
      expect(() => checkKey(key)).toThrow(BadKeyError);
    }
    expect(() => checkKey('x'.repeat(512))).not.toThrow();
  });
});
