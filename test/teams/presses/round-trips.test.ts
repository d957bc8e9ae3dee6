import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ports } from '../../../src/app/ports/ports';
import { createTableStorage } from '../../../src/storage/create-table-storage';
import { answerPress } from '../../../src/teams/answer-press';
import { cardWriter } from '../../../src/teams/card-writer';
import type { Turn } from '../../../src/teams/turn';
import { statusPress } from '../../../src/views/card-press';
import { recordingLog } from '../../contracts/recording-log';
import { openStoreProxy, type StoreProxy } from '../../storage/store-proxy';
import { freshTable } from '../../support/azurite';
import { personId, sampleArea, sampleGroup } from '../../support/sample';
import { noHolidays } from '../../support/fakes/no-holidays';
import { quietWake } from '../../support/fakes/quiet-wake';
import { silentMetrics } from '../../../src/runtime/metrics/silent-metrics';

const { tenantId } = sampleGroup();
const key = { tenantId, groupId: 'samordning' };

describe('the answer to a press', () => {
  let proxy: StoreProxy;
  let ports: Ports;
  const area = sampleArea();

  beforeAll(async () => {
    const { connectionString, tableName } = freshTable();
    proxy = await openStoreProxy(connectionString);
    const storage = createTableStorage({ connectionString: proxy.connectionString, tableName, log: recordingLog() });
    const no = () => Promise.reject(new Error('nothing is sent before the answer'));
    ports = {
      ...storage,
      clock: { now: () => '2026-11-23T08:00:00.000Z' },
      log: recordingLog(),
      messenger: { openChat: no, send: no, update: no, startThread: no },
      roster: { membersOf: no },
      cards: cardWriter,
      wake: quietWake,
      holidays: noHolidays,
      metrics: silentMetrics,
    };
    await storage.ready();
    await storage.commit.commit(key, [{ put: 'area', value: area, etag: undefined }]);
  });
  afterAll(() => proxy.close());

  const turn: Turn = {
    sender: {
      tenantId,
      personId: personId(101),
      name: 'Kari Ås',
      serviceUrl: 'http://127.0.0.1/',
      conversationId: 'a:kari',
      isPersonal: true,
      channelId: undefined,
      team: undefined,
      channelName: undefined,
      locale: 'nb-NO',
      activityId: 'press-1',
    },
    language: 'nb',
    afterwards: () => undefined,
  };

  it('costs one read and one write, and nothing else before it leaves', async () => {
    const before = proxy.requests.length;
    const data = statusPress('status.send', { g: 'samordning', m: area.meetingId, a: area.areaId, r: 0, l: 'nb' });
    const answer = await answerPress(ports, turn, { ...data, level: 'strained', text: 'Knapt med folk' }, 'message-1');
    expect('card' in answer && JSON.stringify(answer.card)).toContain('Knapt med folk');
    expect(proxy.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'POST']);
  });
});
