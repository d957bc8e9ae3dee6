import { describe, expect, it } from '@jest/globals';
import { byNeed } from '../../../src/app/deliver/by-need';
import type { PendingNotice } from '../../../src/app/ports/outbox';
import { noticeId, type Notice } from '../../../src/domain/notice';

const [old, open] = ['2026-11-17-0900', '2026-11-24-0900'];
const card = (meetingId: string, areaId: string): Notice => ({
  ...{ kind: 'statusCard', meetingId, areaId, person: 'kari@kommune.example' },
});
const waiting = (notice: Notice): PendingNotice => ({
  ...{ id: noticeId(notice), notice, askedAt: '', attempts: 0, stopped: false, etag: '' },
  ...{ notBefore: undefined, claimedUntil: undefined, lastError: undefined },
});

describe('what goes first', () => {
  it('are reminders and the newest meeting’s cards, and last the updates of old cards', () => {
    const reminder: Notice = { ...card(open, 'c'), kind: 'reminder', nth: 1 } as Extract<Notice, { kind: 'reminder' }>;
    const preview: Notice = { kind: 'chairPreview', meetingId: old };
    const due = [card(old, 'a'), card(open, 'a'), card(old, 'b'), preview, reminder, card(open, 'b')].map(waiting);
    expect(byNeed(due).map(({ notice }) => notice)).toEqual([
      ...[reminder, card(open, 'a'), preview, card(open, 'b'), card(old, 'a'), card(old, 'b')],
    ]);
  });

  it('keeps the order of the cards of one meeting, whichever it is', () => {
    const due = [card(old, 'b'), card(old, 'a')].map(waiting);
    expect(byNeed(due)).toEqual(due);
  });
});
