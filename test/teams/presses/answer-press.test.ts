import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Ports } from '../../../src/app/ports/ports';
import type { Language } from '../../../src/domain/language';
import { answerPress } from '../../../src/teams/answer-press';
import { cardWriter } from '../../../src/teams/card-writer';
import type { Answer, Turn } from '../../../src/teams/turn';
import { statusPress } from '../../../src/views/card-press';
import { say } from '../../../src/views/words';
import { recordingLog } from '../../contracts/recording-log';
import { createFakeStorage } from '../../support/fakes/create-fake-storage';
import { personId, sampleArea, sampleGroup } from '../../support/sample';
import { noHolidays } from '../../support/fakes/no-holidays';
import { quietWake } from '../../support/fakes/quiet-wake';
import { silentMetrics } from '../../../src/runtime/metrics/silent-metrics';

const { tenantId } = sampleGroup();
const key = { tenantId, groupId: 'samordning' };
const clock = { now: () => '2026-11-23T08:00:00.000Z' };

/** What the press of the area's coordinator says of itself: an English client, in the personal chat unless said. */
function turn(change: Partial<Turn['sender']> = {}): Turn {
  const sender = {
    tenantId,
    personId: personId(101),
    name: 'Kari Ås',
    serviceUrl: 'http://127.0.0.1/',
    conversationId: 'a:kari',
    isPersonal: true,
    channelId: undefined,
    team: undefined,
    channelName: undefined,
    locale: 'en-US',
    activityId: 'press-1',
    ...change,
  };
  return { sender, language: 'en', afterwards: () => undefined };
}

describe('a press', () => {
  let ports: Ports;
  const area = sampleArea();
  const press = (l: Language) => ({
    ...statusPress('status.send', { g: 'samordning', m: area.meetingId, a: area.areaId, r: 0, l }),
    level: 'strained',
  });
  const cardOf = (answer: Answer) => JSON.stringify('card' in answer ? answer.card : answer.text);

  beforeEach(async () => {
    const no = () => Promise.reject(new Error('nothing is sent here'));
    ports = {
      ...createFakeStorage(clock),
      clock,
      log: recordingLog(),
      cards: cardWriter,
      wake: quietWake,
      holidays: noHolidays,
      metrics: silentMetrics,
      roster: { membersOf: no },
      messenger: { openChat: no, send: no, update: no, startThread: no },
    };
    await ports.commit.commit(key, [{ put: 'area', value: area, etag: undefined }]);
  });

  it('does not turn a Norwegian card English because the client is', async () => {
    expect(cardOf(await answerPress(ports, turn(), press('nn'), 'message-1'))).toContain(say('nn', 'receipt.title'));
  });

  it('does not let a «no change» that came second believe that it was stored', async () => {
    await answerPress(ports, turn(), press('nb'), 'message-1');
    for (const notice of await ports.outbox.pending(key)) await ports.outbox.done(key, notice);
    const deputy = turn({ personId: personId(500), name: 'Ola Øy', activityId: 'press-2' });
    const second = await answerPress(ports, deputy, { ...press('nb'), verb: 'status.noChange' }, undefined);
    expect(cardOf(second)).toContain(say('nb', 'receipt.answeredByOther'));
  });

  it('does not take areas or a day to look again for raised when nothing was written to go with them', async () => {
    const chosen = { ...press('nb'), resourceLevel: 'none', matterAreas: 'area2', lookAgain: '2026-12-01' };
    const asked = cardOf(await answerPress(ports, turn(), chosen, 'message-1'));
    const field = (key: 'statusForm.matter' | 'statusForm.signal') => say('nb', key);
    expect(asked).toContain(say('nb', 'problem.missing', { field: field('statusForm.matter') }));
    expect(asked).toContain(say('nb', 'problem.missing', { field: field('statusForm.signal') }));
    expect(await ports.meetings.replies(key, area.meetingId, area.areaId)).toEqual([]);
    const written = { ...chosen, matter: 'Felles innkjøp', lookAgain: '' };
    expect(cardOf(await answerPress(ports, turn({ activityId: 'press-2' }), written, 'message-1'))).toContain(
      say('nb', 'receipt.title'),
    );
  });

  it('does not leave a reply without its author when the client says no name', async () => {
    await answerPress(ports, turn({ name: '' }), press('nb'), 'message-1');
    const [reply] = await ports.meetings.replies(key, area.meetingId, area.areaId);
    expect(reply?.author).toEqual({ id: personId(101), name: 'Kari Ås' });
  });

  it('does not forget the card in the chat for a copy that somebody carried into another conversation', async () => {
    const elsewhere = turn({ isPersonal: false, conversationId: '19:others@thread.v2' });
    await answerPress(ports, elsewhere, press('nb'), 'message-2');
    const [card] = await ports.outbox.pending(key);
    expect(card?.notice).toEqual({
      kind: 'statusCard',
      meetingId: area.meetingId,
      areaId: area.areaId,
      person: personId(101),
    });
  });
});
