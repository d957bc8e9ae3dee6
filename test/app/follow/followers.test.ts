import { spreadNews } from '../../../src/app/follow/spread-news';
import { describe, expect, it } from '@jest/globals';
import { maxOperations } from '../../../src/app/ports/commit';
import { readGroupHealth } from '../../../src/app/read-group-health';
import type { Subscription } from '../../../src/domain/desk/subscription';
import { aPublication, postPublication } from '../../support/a-publication';
import { personId, samplePerson } from '../../support/sample';
import { aTown, noon, type Town } from './a-town';

function aFollower(number: number, more: Partial<Subscription> = {}): Subscription {
  return {
    id: personId(number),
    version: 1,
    person: { id: personId(number), name: `Person ${number}` },
    topics: ['summary'],
    pace: 'now',
    choice: 1,
    presses: [],
    since: noon,
    had: [],
    waiting: [],
    ...more,
  };
}

async function manyFollow(town: Town, count: number, pace: Subscription['pace']): Promise<void> {
  for (let at = 0; at < count; at += 40) {
    const some = Array.from({ length: Math.min(40, count - at) }, (_, index) => 10_000 + at + index);
    for (const number of some) {
      const chat = { serviceUrl: 'https://smba.example/', conversationId: `chat:${personId(number)}` };
      await town.ports.directory.learnPerson(samplePerson(number, chat));
    }
    const changes = some.map((number) => ({
      put: 'desk' as const,
      record: { kind: 'subscription' as const, value: aFollower(number, { pace }) },
      etag: undefined,
    }));
    await town.ports.commit.commit(town.key, changes);
  }
}

function chatsOfMany(town: Town): string[] {
  return town.sent.map(({ conversation }) => conversation).filter((one) => /-0000000(1[0-9]{4})$/.test(one));
}

describe('two thousand followers', () => {
  it('each get it once, although the process dies after any of the transactions', async () => {
    const town = await aTown();
    await manyFollow(town, 2000, 'now');
    const real = town.ports.commit.commit.bind(town.ports.commit);
    let left = 0;
    const largest: number[] = [];
    const dying = {
      ...town.ports,
      commit: {
        commit: (...args: Parameters<typeof real>) => {
          if (left === 0) return Promise.reject(new Error('killed'));
          left -= 1;
          const operations = args[1].reduce((sum, { put }) => sum + (put === 'desk' ? 2 : 1), 0);
          largest.push(operations);
          return real(...args);
        },
      },
    };
    await postPublication(town.ports, town.key, aPublication(1), { isTold: false });
    const about = { meetingId: '2026-11-24-0900', publicationId: '2026-11-24-0900.1' };
    for (const lives of [0, 1, 7, 20]) {
      left = lives;
      await expect(spreadNews(dying, town.key, about)).rejects.toThrow('killed');
      await town.look();
    }
    left = 1000;
    // Of two at once, one may find the other in its way again and again: its notice is tried later.
    await Promise.allSettled([spreadNews(dying, town.key, about), spreadNews(dying, town.key, about)]);
    await spreadNews(dying, town.key, about);
    await town.live(noon);
    expect(Math.max(...largest)).toBeLessThanOrEqual(Math.min(90, maxOperations));
    const chats = chatsOfMany(town);
    expect(new Set(chats).size).toBe(2000);
    expect(chats).toHaveLength(2000);
  }, 120_000);

  it('each get one digest', async () => {
    const town = await aTown();
    await manyFollow(town, 300, 'daily');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    await town.live('2026-11-25T12:00:00.000Z');
    const chats = chatsOfMany(town);
    expect(new Set(chats).size).toBe(300);
    expect(chats).toHaveLength(300);
  }, 60_000);
});

describe('a follower whom Teams cannot reach', () => {
  it('is stopped and counted, is no noise for the chair, and begins again by choosing anew', async () => {
    const town = await aTown();
    await town.follows(601);
    await town.follows(602);
    const blocked = `chat:${personId(601)}`;
    town.teams.answer = ({ conversation }) =>
      conversation === blocked ? { kind: 'notReached', reason: 'blocked', error: 'no' } : undefined;
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    expect((await town.subscription(601))?.notReached?.reason).toBe('blocked');
    expect(town.got(602)).toHaveLength(1);
    expect(await town.ports.outbox.pending(town.key)).toEqual([]);
    const health = await readGroupHealth(town.ports, town.key);
    expect(health?.followers).toEqual({ following: 2, notReached: 1 });
    expect(health?.concerns.filter((concern) => concern !== 'notLookedAt')).toEqual([]);
    expect(town.got(1)).toEqual([]);

    town.teams.answer = () => undefined;
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-25-0900' }));
    await town.live(noon);
    expect(town.got(601)).toEqual([]);
    await town.follows(601, ['summary'], 'now', 1);
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-26-0900' }));
    await town.live(noon);
    expect(town.got(601)).toHaveLength(1);
  });

  it('is not sent anything once the group admits nobody, without being stopped', async () => {
    const town = await aTown();
    await town.follows(601);
    const stored = await town.ports.groups.find(town.key);
    const group = { ...town.group, followers: 'nobody' as const };
    await town.ports.groups.save({ revision: 2, at: noon, by: 'test', group }, stored?.etag);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    expect(town.got(601)).toEqual([]);
    expect((await town.subscription(601))?.notReached).toBeUndefined();
  });
});
