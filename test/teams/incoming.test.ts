import { describe, expect, it } from '@jest/globals';
import { readIncoming, type Incoming } from '../../src/teams/incoming';

const tenantId = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const bot = { id: '28:bot', name: 'Samordning' };

function message(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000000',
    serviceUrl: 'http://127.0.0.1/',
    from: { id: '29:kari', name: 'Kari', aadObjectId: 'A0000000-0000-4000-8000-000000000001' },
    recipient: bot,
    conversation: { id: 'a:kari', conversationType: 'personal', tenantId },
    text: 'hei',
    ...change,
  };
}

function senderOf(change: Record<string, unknown>) {
  const incoming = readIncoming(message(change));
  if (!('sender' in incoming)) throw new Error(incoming.kind);
  return incoming.sender;
}

function textOf(change: Record<string, unknown>): string {
  const incoming: Incoming = readIncoming(message(change));
  return incoming.kind === 'text' ? incoming.text : incoming.kind;
}

describe('an activity', () => {
  it.each([
    { conversation: { id: '19:x@thread.tacv2;messageid=1', tenantId } },
    { conversation: { id: '19:x@thread.v2', tenantId } },
    { conversation: { id: 'x', tenantId }, channelData: { channel: { id: '19:x@thread.tacv2' } } },
    { conversation: { id: 'x', tenantId, isGroup: true } },
    { conversation: { id: 'x', tenantId, conversationType: 'groupChat' } },
  ])('does not take a place where others read for the personal chat: %j', (change) => {
    expect(senderOf(change)).toMatchObject({ isPersonal: false });
  });

  it('takes a chat that does not say what it is for the personal one', () => {
    expect(senderOf({ conversation: { id: 'a:kari', tenantId } })).toMatchObject({ isPersonal: true });
  });

  it.each([undefined, null, ''])('is never the same as another one without an id: %j', (id) => {
    expect(senderOf({ id }).activityId).not.toBe(senderOf({ id }).activityId);
  });

  it('keeps of a name what the directory can store, on one line', () => {
    const name = `Kari\u0000\n${'N'.repeat(30_000)}\ud83d\ude00`;
    expect(senderOf({ from: { id: '29:kari', name } }).name).toHaveLength(256);
    expect(senderOf({ from: { id: '29:kari', name } }).name).toMatch(/^Kari N+…$/);
  });

  it('is a press although the client says nothing of who triggered it', () => {
    const value = { action: { verb: 'status.send', data: { v: 1 } }, trigger: null };
    const incoming = readIncoming(message({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(incoming).toMatchObject({ kind: 'press', data: { verb: 'status.send', v: 1 } });
  });

  it('keeps the names of others who are mentioned, as words', () => {
    const entities = [
      { type: 'mention', text: '<at>Samordning</at>', mentioned: bot },
      { type: 'mention', text: '<at>Per Lunde</at>', mentioned: { id: '29:per' } },
    ];
    const text = '<at>Samordning</at> aksjon <at>Per Lunde</at> ringer';
    expect(textOf({ text, entities })).toBe('aksjon Per Lunde ringer');
  });

  it('hears a command behind a mention that the client does not list', () => {
    expect(textOf({ text: '<at>Samordning</at> tavle' })).toBe('tavle');
  });
});
