import { describe, expect, it } from '@jest/globals';
import type { Notice } from '../../../src/domain/notice';
import type { Outcome } from '../../../src/domain/delivery';
import { silentMetrics } from '../../../src/runtime/metrics/silent-metrics';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const channel = group.channel.channelId;

/** The week until the board stands; the first board gets `first` for an answer. */
async function weekWith(first: Outcome) {
  const counted: Notice['kind'][] = [];
  const metrics = { ...silentMetrics, perhapsDoubled: (kind: Notice['kind']) => void counted.push(kind) };
  const world = await virtualGroup(group, '2026-11-20T08:00:00.000Z', { metrics });
  let isFirst = true;
  world.teams.answer = ({ call, conversation }) => {
    if (call !== 'startThread' || conversation !== channel || !isFirst) return undefined;
    isFirst = false;
    return first;
  };
  await world.live('2026-11-24T09:00:00.000Z');
  const boards = world.sent.filter(({ call }) => call === 'startThread');
  return { counted, boards, world };
}

describe('a message that may stand there twice', () => {
  it('is counted when it is sent again after nobody knew what became of it', async () => {
    const { counted, boards } = await weekWith({ kind: 'later', error: '504', isUnknown: true });
    expect(boards).toHaveLength(1);
    expect(counted).toEqual(['board']);
  });

  it.each<[string, Outcome]>([
    ['was turned away', { kind: 'later', error: '429', retryAfterSeconds: 5, isUnknown: false }],
    ['was taken', { kind: 'delivered', conversationId: `${channel};messageid=7`, activityId: '7' }],
  ])('is not one that %s', async (_what, first) => {
    expect((await weekWith(first)).counted).toEqual([]);
  });

  it('is counted once, not with every later update of it', async () => {
    const { counted, world } = await weekWith({ kind: 'later', error: '504', isUnknown: true });
    const meetingId = '2026-11-24-0900';
    await world.ports.commit.commit(world.key, [{ put: 'notice', notice: { kind: 'board', meetingId } }]);
    await world.live('2026-11-24T09:05:00.000Z');
    expect(world.sent.filter(({ call }) => call === 'update').length).toBeGreaterThan(0);
    expect(counted).toEqual(['board']);
  });
});
