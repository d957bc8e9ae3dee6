import type { Notice } from '../../src/domain/notice';
import { noticeId } from '../../src/domain/notice';
import type { Storage } from '../../src/storage/storage';
import { personId, sampleArea, sampleContent, sampleGroup } from '../support/sample';

const { tenantId } = sampleGroup();

/** The card of an area's coordinator, as a notice. */
export function cardOf(area: number): Notice {
  const areaId = `area${area}`;
  return { kind: 'statusCard', meetingId: '2026-11-24-0900', areaId, person: personId(100 + area) };
}

export const freeText = 'Tre sykepleiere er borte';

/**
 * A group with an open meeting of three areas: the first has answered in time, the second has its card, and the third
 * was not reached.
 */
export async function aWeek(storage: Storage, groupId = 'samordning', tenant = tenantId): Promise<void> {
  const key = { tenantId: tenant, groupId };
  const group = sampleGroup(3, { id: groupId, tenantId: tenant });
  const at = '2026-11-22T08:00:00.000Z';
  await storage.groups.save({ revision: 1, at, by: 'astrid', group }, undefined);
  const meetingId = '2026-11-24-0900';
  const row = (number: number) =>
    sampleArea({
      areaId: `area${number}`,
      areaName: `Område ${number}`,
      order: number,
      coordinator: { ref: personId(100 + number), id: personId(100 + number), name: `Person ${number}` },
      deputy: undefined,
      cardHolders: [personId(100 + number)],
    });
  const reply = {
    version: 2,
    content: sampleContent({ text: freeText, challenges: freeText, level: 'critical' }),
    author: { id: personId(101), name: 'Person 1' },
    at: '2026-11-23T08:00:00.000Z',
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
  };
  await storage.commit.commit(key, [
    { put: 'head', value: { openMeetingId: meetingId, latestMeetingId: meetingId }, etag: undefined },
    {
      put: 'meeting',
      etag: undefined,
      value: {
        id: meetingId,
        startsAt: '2026-11-24T08:00:00.000Z',
        day: '2026-11-24',
        deadline: '2026-11-24T06:00:00.000Z',
        openedAt: at,
        reminders: ['2026-11-23T06:00:00.000Z'],
        postsAt: '2026-11-24T07:30:00.000Z',
        steps: { 'remind.1': { at: '2026-11-23T06:00:10.000Z', outcome: 'done' } },
        rosterComplete: true,
      },
    },
    { put: 'area', value: { ...row(1), reply }, etag: undefined },
    { put: 'area', value: row(2), etag: undefined },
    { put: 'area', value: row(3), etag: undefined },
  ]);
  const delivered = { conversationId: 'a:1', activityIds: ['1'], deliveredAt: '2026-11-22T08:00:05.000Z' };
  await storage.messages.save(key, { id: noticeId(cardOf(1)), ...delivered });
  await storage.messages.save(key, { id: noticeId(cardOf(2)), ...delivered });
  const notReached = { reason: 'blocked', error: '403 ConversationBlockedByUser', at } as const;
  await storage.messages.save(key, { id: noticeId(cardOf(3)), activityIds: [], notReached });
}

/** Asks for a message and lets an attempt at it fail. */
export async function failed(
  storage: Storage,
  notice: Notice,
  next: { attempts: number; stopped: boolean; notBefore?: string; error?: string },
  groupId = 'samordning',
  tenant = tenantId,
): Promise<void> {
  const key = { tenantId: tenant, groupId };
  await storage.commit.commit(key, [{ put: 'notice', notice }]);
  const pending = (await storage.outbox.pending(key)).find((one) => one.id === noticeId(notice));
  if (pending === undefined) throw new Error('it does not wait');
  await storage.outbox.release(key, pending, { notBefore: undefined, error: '403 NotInRoster', ...next });
}
