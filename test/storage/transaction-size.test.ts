import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/app/ports/commit';
import { maxAreas } from '../../src/domain/group';
import { textLimits } from '../../src/domain/status-reply';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';

const { key, meetingId } = samples;

/** An area row with every text as long as it may be, in letters of two bytes, and so many long items that still stand. */
function fullArea(index: number, count: number, standingItems: number) {
  const areas = Array.from({ length: count }, (_, of) => ({
    id: `omrade-${of}`,
    name: `Område ${of} `.padEnd(40, 'å'),
  }));
  const text = (units: number) => 'ø'.repeat(units);
  const concerned = areas.map((area) => area.id);
  const content = {
    ...samples.reply(1).content,
    text: text(textLimits.line),
    resources: text(textLimits.resources),
    challenges: text(textLimits.challenges),
    signal: { text: text(textLimits.raised) },
    need: text(textLimits.raised),
    offer: text(textLimits.raised),
    matter: { text: text(textLimits.raised), areas: concerned },
  };
  const standing = Array.from({ length: standingItems }, (_, of) => ({
    id: `2026-11-${10 + of}-0900.need`,
    kind: 'need' as const,
    text: text(textLimits.raised),
    areas: [],
    raisedOn: '2026-01-01',
  }));
  return samples.area(`omrade-${index}`, {
    areas,
    previous: { day: '2026-11-17', content, standing },
    reply: samples.reply(1, { content, standing }),
  });
}

describe('the largest transactions', () => {
  it.each([
    [50, 20],
    [maxAreas, 6],
  ])(
    'close a meeting of %s areas in one, all texts at their longest and %s items standing',
    async (count, standing) => {
      const { commit, meetings } = createTableStorage({ ...freshTable(), log: recordingLog() });
      const areas = Array.from({ length: count }, (_, index) => fullArea(index, count, standing));
      const perCommit = 30;
      for (let at = 0; at < areas.length; at += perCommit) {
        const some = areas.slice(at, at + perCommit);
        await commit.commit(
          key,
          some.map((value): Change => ({ put: 'area', value, etag: undefined })),
        );
      }
      const stored = await meetings.areas(key, meetingId);
      const closing = stored.map(({ value, etag }): Change => ({
        put: 'area',
        value: { ...value, closedAt: '2026-11-24T09:00:00.000Z' },
        etag,
      }));
      const outcome = await commit.commit(key, [
        { put: 'head', value: {}, etag: undefined },
        { put: 'meeting', value: samples.meeting(), etag: undefined },
        ...closing,
        { put: 'notice', notice: { kind: 'openMeeting', meetingId } },
      ]);
      expect(outcome).toBe('committed');
    },
  );
});
