import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConnectorClient } from 'botframework-connector';
import type { Misbehaviour } from '../../../simulator/connector/faults';
import { sampleWorld } from '../../../simulator/connector/sample-world';
import type { Simulator } from '../../../simulator/connector/simulator';
import { startConnector } from '../../../simulator/connector/start-connector';
import type { CardMessage } from '../../../src/app/ports/messenger';
import type { Outcome } from '../../../src/domain/delivery';
import { ConnectorError } from '../../../src/teams/connector/connector-error';
import { ConnectorMessenger } from '../../../src/teams/connector/connector-messenger';
import { createOneTryHttpClient } from '../../../src/teams/connector/one-try-http-client';

const { tenantId } = sampleWorld;
const message: CardMessage = { card: { type: 'AdaptiveCard' }, summary: 'Status' };
/** Long enough for a busy machine; a fault that never ends is waited for a shorter time. */
const patientMs = 10_000;
const timeoutMs = 700;
type Credentials = ConstructorParameters<typeof ConnectorClient>[0];
const unsigned: Credentials['signRequest'] = (request) => Promise.resolve(request);

function messengerWith(waitMs: number, signRequest = unsigned): ConnectorMessenger {
  const httpClient = createOneTryHttpClient({ allows: () => true, timeoutMs: waitMs });
  const connectorFor = (baseUri: string) =>
    Promise.resolve(new ConnectorClient({ signRequest }, { baseUri, httpClient }));
  return new ConnectorMessenger({ connectorFor, isAllowed: () => true, botId: '28:bot' });
}

/** Surely not taken: a reminder may be sent again. */
const surelyNot = (trouble: 'down' | 'throttled' | undefined, retryAfterSeconds?: number): Outcome => ({
  kind: 'later',
  error: expect.any(String) as unknown as string,
  isUnknown: false,
  trouble,
  retryAfterSeconds,
});
/** Perhaps taken: a reminder may not be sent again. */
const perhaps: Outcome = {
  kind: 'later',
  error: expect.any(String) as unknown as string,
  isUnknown: true,
  trouble: 'down',
};
const refused = (error: string): Outcome => ({ kind: 'refused', error });
const notReached = (reason: 'blocked' | 'notInstalled', code: string): Outcome => ({
  kind: 'notReached',
  reason,
  error: `403 ${code}`,
});
const code = (name: string) => ({ error: { code: name, message: 'no' } });
const inAMinute = () => new Date(Date.now() + 60_000).toUTCString();

/** What the connector does, what comes of it, and whether the message is there. */
const matrix: readonly (readonly [string, Misbehaviour, Outcome, number])[] = [
  ['400', { answer: 400 }, refused('400 BadArgument'), 0],
  ['401', { answer: 401 }, refused('401 Unauthorized'), 0],
  ['413', { answer: 413 }, refused('413 MessageSizeTooBig'), 0],
  ['403 of an administrator', forbidden('BotDisabledByAdmin'), notReached('blocked', 'BotDisabledByAdmin'), 0],
  ['403 of the person', forbidden('ConversationBlockedByUser'), notReached('blocked', 'ConversationBlockedByUser'), 0],
  ['403 of a closed thread', forbidden('MessageWritesBlocked'), notReached('blocked', 'MessageWritesBlocked'), 0],
  ['403 without the app', { answer: 403 }, notReached('notInstalled', 'BotNotInConversationRoster'), 0],
  ['403 nobody knows', forbidden('Novelty'), notReached('notInstalled', 'Novelty'), 0],
  ['404', { answer: 404 }, { kind: 'gone', error: '404 ConversationNotFound' }, 0],
  ['408', { answer: 408 }, perhaps, 0],
  ['412', { answer: 412 }, surelyNot(undefined), 0],
  ['429', { answer: 429 }, surelyNot('throttled'), 0],
  ['429 for seconds', { answer: 429, headers: { 'Retry-After': '12' } }, surelyNot('throttled', 12), 0],
  ['500', { answer: 500 }, perhaps, 0],
  ['500 after the work', { answer: 500, afterWork: true }, perhaps, 1],
  ['502', { answer: 502 }, perhaps, 0],
  ['502 after the work', { answer: 502, afterWork: true }, perhaps, 1],
  ['503', { answer: 503 }, perhaps, 0],
  ['503 for seconds', { answer: 503, headers: { 'Retry-After': '30' } }, surelyNot('down', 30), 0],
  ['504', { answer: 504 }, perhaps, 0],
  ['504 after the work', { answer: 504, afterWork: true }, perhaps, 1],
  ['507, a status of no table', { answer: 507 }, perhaps, 0],
  ['a hang', { hang: true }, perhaps, 0],
  ['a hang after the work', { hang: true, afterWork: true }, perhaps, 1],
  ['a reset', { reset: true }, perhaps, 0],
  ['a reset after the work', { reset: true, afterWork: true }, perhaps, 1],
];

function forbidden(name: string): Misbehaviour {
  return { answer: 403, body: code(name) };
}

describe('a connector that misbehaves for one person', () => {
  let teams: Simulator;
  let messenger: ConnectorMessenger;

  beforeEach(async () => {
    teams = await startConnector({ world: { ...sampleWorld, team: { ...sampleWorld.team, installed: true } } });
    for (const key of ['helse', 'kultur']) teams.town.conversations.openChat(teams.people.get(key).chatId);
    messenger = messengerWith(patientMs);
  });
  afterEach(() => teams.close());

  const placeOf = (key: string) => ({
    tenantId,
    serviceUrl: teams.serviceUrl,
    conversationId: teams.people.get(key).chatId,
  });
  const send = (key: string) => messenger.send(placeOf(key), message);
  const becomesImpatient = () => (messenger = messengerWith(timeoutMs));

  /** One request and no more, and the next person has their card. */
  async function harmsNobodyElse(): Promise<void> {
    expect(teams.requests).toHaveLength(1);
    expect(await send('kultur')).toMatchObject({ kind: 'delivered', activityId: expect.any(String) });
    expect(teams.sentTo('kultur')).toHaveLength(1);
  }

  it.each(matrix)('%s', async (_what, misbehaviour, outcome, there) => {
    if ('hang' in misbehaviour) becomesImpatient();
    teams.faults.next({ kind: 'send', person: 'helse' }, misbehaviour);
    expect(await send('helse')).toEqual(outcome);
    expect(teams.sentTo('helse')).toHaveLength(there);
    await harmsNobodyElse();
  });

  it('429 until a time of day', async () => {
    teams.faults.next({ person: 'helse' }, { answer: 429, headers: { 'Retry-After': inAMinute() } });
    const outcome = await send('helse');
    expect(outcome).toMatchObject({ kind: 'later', isUnknown: false, trouble: 'throttled' });
    expect(outcome.kind === 'later' && outcome.retryAfterSeconds).toBeGreaterThan(55);
    expect(outcome.kind === 'later' && outcome.retryAfterSeconds).toBeLessThanOrEqual(60);
    await harmsNobodyElse();
  });

  it('slow, but good', async () => {
    teams.faults.next({ person: 'helse' }, { delayMs: 300 });
    expect(await send('helse')).toMatchObject({ kind: 'delivered', activityId: expect.any(String) });
    await harmsNobodyElse();
  });

  it('slower than we wait, and good: perhaps taken, and it was', async () => {
    becomesImpatient();
    teams.faults.next({ person: 'helse' }, { delayMs: timeoutMs * 2 });
    expect(await send('helse')).toEqual(perhaps);
    await teams.waitFor(() => teams.sentTo('helse')[0]);
    await harmsNobodyElse();
  });

  it.each([
    ['202 with an empty body', { answer: 202, body: '', afterWork: true }],
    ['201 with broken JSON', { answer: 201, body: '{"id":"1', afterWork: true }],
    ['200 with an id that is no text', { answer: 200, body: { id: { id: 1 } }, afterWork: true }],
  ] as const)('%s is delivered, without an id', async (_what, misbehaviour) => {
    teams.faults.next({ person: 'helse' }, misbehaviour);
    expect(await send('helse')).toEqual({
      kind: 'delivered',
      conversationId: teams.people.get('helse').chatId,
      activityId: undefined,
    });
    expect(teams.sentTo('helse')).toHaveLength(1);
    await harmsNobodyElse();
  });

  it.each([
    ['broken JSON', '{"error":{"co', '429'],
    ['a page of HTML', '<html>busy</html>', '429'],
    ['a code that is a sentence', '{"error":{"code":"Ola er sykmeldt"}}', '429'],
  ])('429 with %s for a body is still 429', async (_what, body, error) => {
    teams.faults.next({ person: 'helse' }, { answer: 429, body });
    expect(await send('helse')).toEqual({ ...surelyNot('throttled'), error });
    await harmsNobodyElse();
  });

  it.each<[string, Misbehaviour]>([
    ['hangs', { hang: true, afterWork: true }],
    ['answers 502', { answer: 502, afterWork: true }],
  ])('an update may have been shown when the connector %s', async (_what, misbehaviour) => {
    const sent = await send('helse');
    if (sent.kind !== 'delivered' || sent.activityId === undefined) throw new Error('not sent');
    if ('hang' in misbehaviour) becomesImpatient();
    teams.faults.next({ kind: 'update' }, misbehaviour);
    expect(await messenger.update(placeOf('helse'), sent.activityId, message)).toEqual(perhaps);
    expect(teams.sentTo('helse')).toHaveLength(1);
    expect(teams.sentTo('helse')[0]?.versions).toHaveLength(2);
  });

  it.each<[string, Misbehaviour]>([
    ['hangs', { hang: true, afterWork: true }],
    ['resets', { reset: true, afterWork: true }],
    ['answers 500', { answer: 500, afterWork: true }],
  ])('a reminder is not lost because opening the chat %s: nothing was written yet', async (_what, misbehaviour) => {
    if ('hang' in misbehaviour) becomesImpatient();
    teams.faults.next({ kind: 'create' }, misbehaviour);
    const { id } = teams.people.get('oppvekst');
    expect(await messenger.openChat({ tenantId, id }, teams.serviceUrl)).toMatchObject(surelyNot('down'));
    await harmsNobodyElse();
  });

  it('a thread that may have been started may be there twice', async () => {
    teams.faults.next({ kind: 'create' }, { answer: 504, afterWork: true });
    const channelId = sampleWorld.team.channels[1]?.id ?? '';
    const place = { tenantId, serviceUrl: teams.serviceUrl, channelId };
    expect(await messenger.startThread(place, message)).toEqual(perhaps);
    expect(teams.threads(channelId)).toHaveLength(1);
    await harmsNobodyElse();
  });

  it('nothing has left the machine without a token, and the connector counts as down', async () => {
    const noToken = new ConnectorError({ codes: ['NoToken', 'Timeout'] });
    const outcome = await messengerWith(patientMs, () => Promise.reject(noToken)).send(placeOf('helse'), message);
    expect(outcome).toEqual({ ...surelyNot('down'), error: 'NoToken Timeout' });
    expect(teams.requests).toEqual([]);
  });
});

describe('a connection that fails', () => {
  let server: Server;
  let connections: number;
  let onConnection: (socket: Socket) => void;
  let serviceUrl: string;

  beforeEach(async () => {
    connections = 0;
    server = createServer((socket) => {
      connections += 1;
      socket.on('error', () => undefined);
      onConnection(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    serviceUrl = `http://127.0.0.1:${address.port}/`;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const send = (url = serviceUrl, waitMs = patientMs) =>
    messengerWith(waitMs).send({ tenantId, serviceUrl: url, conversationId: 'a' }, message);

  it.each<[string, (socket: Socket) => void]>([
    ['reset before the body was read', (socket) => void setTimeout(() => socket.resetAndDestroy(), 20)],
    ['reset as soon as the first of it came', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['closed without a word', (socket) => socket.once('data', () => socket.end())],
    ['answered with something else than HTTP', (socket) => socket.once('data', () => socket.end('hello\r\n\r\n'))],
    [
      'reset in the middle of a good answer',
      (socket) =>
        socket.once('data', () => {
          socket.write('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"id":');
          setTimeout(() => socket.resetAndDestroy(), 20);
        }),
    ],
    [
      'left open after half of the headers',
      (socket) => {
        socket.once('data', () => socket.write('HTTP/1.1 201 Cre'));
        setTimeout(() => socket.destroy(), timeoutMs * 2);
      },
    ],
  ])('%s: perhaps taken, and not sent again', async (what, behave) => {
    onConnection = behave;
    expect(await send(serviceUrl, what.startsWith('left open') ? timeoutMs : patientMs)).toEqual(perhaps);
    expect(connections).toBe(1);
  });

  it('refused: surely not taken', async () => {
    onConnection = () => undefined;
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    if (address === null || typeof address === 'string') throw new Error('no port');
    const outcome = await send(`http://127.0.0.1:${address.port}/`);
    expect(outcome).toEqual({ ...surelyNot('down'), error: 'ECONNREFUSED' });
  });

  it('no such host: surely not taken', async () => {
    const outcome = await send('http://no-such-host.invalid/');
    expect(outcome).toMatchObject({ kind: 'later', isUnknown: false, trouble: 'down' });
  });

  it('no agreement on encryption: surely not taken', async () => {
    onConnection = (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await send(serviceUrl.replace('http:', 'https:'))).toEqual(surelyNot('down'));
    onConnection = (socket) => setTimeout(() => socket.destroy(), timeoutMs * 2);
    const silent = await send(serviceUrl.replace('http:', 'https:'), timeoutMs);
    expect(silent).toEqual({ ...surelyNot('down'), error: 'Timeout' });
  });
});
