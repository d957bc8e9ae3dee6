import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CardMessage } from '../../../src/app/ports/messenger';
import { readConfig } from '../../../src/config';
import type { Outcome } from '../../../src/domain/delivery';
import { isAllowedAddress, isAllowedServiceUrl } from '../../../src/teams/authentication/allowed-service-url';
import { createKeptClients } from '../../../src/teams/authentication/create-kept-clients';
import { ConnectorError } from '../../../src/teams/connector/connector-error';
import { ConnectorMessenger } from '../../../src/teams/connector/connector-messenger';
import { ConnectorRoster } from '../../../src/teams/connector/connector-roster';
import { createOneTryHttpClient } from '../../../src/teams/connector/one-try-http-client';
import { createJsonLog } from '../../../src/runtime/json-log';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

const tenantId = '11111111-2222-3333-4444-555555555555';
const personId = '00000000-0000-0000-0000-000000000003';
const message: CardMessage = {
  card: { type: 'AdaptiveCard', body: ['Ola er sykmeldt'] },
  summary: 'Status til tirsdag',
};
const bot = readConfig({ BOT_AUTH: 'anonymous', AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' }).bot;

let connector: Server;
let serviceUrl: string;
let calls: Call[];
let answer: (response: ServerResponse, call: Call) => void;
let access: ConstructorParameters<typeof ConnectorMessenger>[0];
let messenger: ConnectorMessenger;

beforeEach(async () => {
  calls = [];
  answer = (response) => json(response, 201, { id: 'a-1' });
  connector = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const call = { method, path: url, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
      calls.push(call);
      answer(response, call);
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  serviceUrl = `http://127.0.0.1:${String((connector.address() as AddressInfo).port)}/`;
  const clients = createKeptClients(bot);
  access = {
    connectorFor: (url) => clients.connectorFor(url),
    isAllowed: (url) => isAllowedServiceUrl(bot.services, url),
    botId: '28:bot',
  };
  messenger = new ConnectorMessenger(access);
});
afterEach(async () => {
  connector.closeAllConnections();
  await new Promise((resolve) => connector.close(resolve));
});

function json(response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function html(response: ServerResponse): void {
  // Not chained: restify, once loaded anywhere in the process, patches writeHead to return nothing.
  response.writeHead(200);
  response.end('<html>');
}

function refuse(status: number, code?: string, text: unknown = 'no', headers?: Record<string, string>): void {
  answer = (response) => json(response, status, code && { error: { code, message: text } }, headers);
}

function send(): Promise<Outcome> {
  return messenger.send({ tenantId, serviceUrl, conversationId: 'a:1/ø' }, message);
}

describe('what goes out', () => {
  it('opens the personal chat by Entra object id and tenant', async () => {
    answer = (response) => json(response, 201, { id: 'a:chat' });
    const outcome = await messenger.openChat({ tenantId, id: personId }, serviceUrl);
    expect(outcome).toEqual({ kind: 'delivered', conversationId: 'a:chat' });
    expect(calls).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations',
        body: { bot: { id: '28:bot' }, members: [{ id: personId }], isGroup: false, tenantId },
      },
    ]);
  });

  it('sends a card with the text of its notification', async () => {
    expect(await send()).toEqual({ kind: 'delivered', conversationId: 'a:1/ø', activityId: 'a-1' });
    expect(calls[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/a%3A1%2F%C3%B8/activities',
      body: {
        type: 'message',
        summary: 'Status til tirsdag',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
      },
    });
    expect(calls[0]?.headers.authorization).toBeUndefined();
  });

  it('updates the message in the conversation where it stands', async () => {
    const outcome = await messenger.update({ tenantId, serviceUrl, conversationId: '19:x;messageid=7' }, '9', message);
    expect(outcome).toEqual({ kind: 'delivered', conversationId: '19:x;messageid=7', activityId: '9' });
    expect(calls[0]).toMatchObject({ method: 'PUT', path: '/v3/conversations/19%3Ax%3Bmessageid%3D7/activities/9' });
  });

  it('starts a thread and knows its first message', async () => {
    answer = (response) =>
      json(response, 201, { id: '19:k@thread.tacv2;messageid=1700', activityId: '19:k;messageid=1' });
    const outcome = await messenger.startThread({ tenantId, serviceUrl, channelId: '19:k@thread.tacv2' }, message);
    expect(outcome).toEqual({
      kind: 'delivered',
      conversationId: '19:k@thread.tacv2;messageid=1700',
      activityId: '1700',
    });
    expect(calls[0]?.body).toMatchObject({
      isGroup: true,
      channelData: { channel: { id: '19:k@thread.tacv2' } },
      activity: { type: 'message', attachments: [{ content: message.card }] },
    });
  });

  it.each([
    ['nothing', undefined],
    ['no id', {}],
    ['an empty id', { id: '' }],
  ])('takes 202 with %s as delivered, without an id to update', async (_what, body) => {
    answer = (response) => json(response, 202, body);
    expect(await send()).toEqual({ kind: 'delivered', conversationId: 'a:1/ø', activityId: undefined });
  });

  it.each([
    ['204', (response: ServerResponse) => json(response, 204)],
    ['a page of HTML', html],
  ])('does not send again what was accepted with %s', async (_what, say) => {
    answer = say;
    expect(await send()).toMatchObject({ kind: 'delivered', activityId: undefined });
    expect(calls).toHaveLength(1);
  });

  it('sends nothing to a service URL that is not allowed', async () => {
    for (const foreign of [
      'https://evil.example/',
      'https://smba.trafficmanager.net/',
      'http://169.254.169.254/',
      '',
    ]) {
      const place = { tenantId, serviceUrl: foreign, conversationId: 'a' };
      expect(await messenger.send(place, message)).toMatchObject({ kind: 'refused' });
      expect(await messenger.openChat({ tenantId, id: personId }, foreign)).toMatchObject({ kind: 'refused' });
    }
    const careless = new ConnectorMessenger({ ...access, isAllowed: () => true });
    const place = { tenantId, serviceUrl: 'https://evil.example/', conversationId: 'a' };
    expect(await careless.send(place, message)).toEqual({ kind: 'refused', error: 'ServiceUrlNotAllowed' });
  });
});

describe('what Teams answers', () => {
  it.each([400, 401, 405, 413, 301, 307])('does not try %i again', async (status) => {
    refuse(status, 'BadSyntax', 'no', { Location: 'http://127.0.0.1:1/' });
    expect(await send()).toEqual({ kind: 'refused', error: `${String(status)} BadSyntax` });
    expect(calls).toHaveLength(1);
  });

  it.each(['BotDisabledByAdmin', 'ConversationBlockedByUser', 'MessageWritesBlocked'])(
    'knows that the person has to act after 403 %s',
    async (code) => {
      refuse(403, code);
      expect(await send()).toEqual({ kind: 'notReached', reason: 'blocked', error: `403 ${code}` });
    },
  );

  it('finds the code that comes as JSON inside of the message', async () => {
    refuse(403, 'Forbidden', JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'Thread is not writable' }));
    expect(await send()).toMatchObject({ kind: 'notReached', reason: 'blocked' });
  });

  it.each(['BotNotInConversationRoster', 'ForbiddenOperationException', 'SomethingNew', undefined])(
    'waits for the app to be installed after 403 %s',
    async (code) => {
      refuse(403, code);
      expect(await send()).toMatchObject({ kind: 'notReached', reason: 'notInstalled' });
    },
  );

  it('says that the conversation or the message is gone', async () => {
    refuse(404, 'ConversationNotFound');
    expect(await send()).toEqual({ kind: 'gone', error: '404 ConversationNotFound' });
  });

  it.each([408, 412, 429, 500, 502, 503, 504])('tries %i later, and not by itself', async (status) => {
    refuse(status, 'Busy');
    const begun = Date.now();
    expect(await send()).toMatchObject({ kind: 'later', error: `${String(status)} Busy` });
    expect(calls).toHaveLength(1);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('waits as long as Teams says, in seconds or until a time', async () => {
    refuse(429, 'Throttled', 'no', { 'Retry-After': '17' });
    expect(await send()).toMatchObject({ kind: 'later', retryAfterSeconds: 17 });
    refuse(503, 'Busy', 'no', { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() });
    const outcome = await send();
    expect(outcome.kind === 'later' && outcome.retryAfterSeconds).toBeGreaterThan(55);
    expect(outcome.kind === 'later' && outcome.retryAfterSeconds).toBeLessThanOrEqual(60);
    for (const [said, seconds] of [
      ['0', 1],
      ['-5', 1],
      ['99999999999999999999', 3600],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 1],
    ] as const) {
      refuse(429, 'Throttled', 'no', { 'Retry-After': said });
      expect(await send()).toMatchObject({ kind: 'later', retryAfterSeconds: seconds });
    }
    refuse(503, 'Busy', 'no', { 'Retry-After': 'soon' });
    expect(await send()).toMatchObject({ kind: 'later', retryAfterSeconds: undefined });
    expect(calls).toHaveLength(7);
  });

  it('does not send twice when the connection is reset after the card was read', async () => {
    answer = (response) => response.socket?.resetAndDestroy();
    expect(await send()).toMatchObject({ kind: 'later', error: 'ECONNRESET' });
    expect(calls).toHaveLength(1);
  });

  it('does not send twice when the answer breaks off', async () => {
    answer = (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"id":');
      setTimeout(() => response.socket?.destroy(), 20);
    };
    expect(await send()).toMatchObject({ kind: 'later' });
    expect(calls).toHaveLength(1);
  });

  it('tries later when nobody listens or the name is unknown', async () => {
    const place = { tenantId, conversationId: 'a' };
    expect(await messenger.send({ ...place, serviceUrl: 'http://127.0.0.1:1/' }, message)).toMatchObject({
      kind: 'later',
      error: 'ECONNREFUSED',
    });
  });

  it('does not wait for ever for an answer', async () => {
    answer = () => undefined;
    const client = createOneTryHttpClient({
      allows: (url) => isAllowedAddress(bot.services, url),
      timeoutMs: 100,
    });
    const { ConnectorClient } = await import('botframework-connector');
    const signRequest: ConstructorParameters<typeof ConnectorClient>[0]['signRequest'] = (request) =>
      Promise.resolve(request);
    const impatient = new ConnectorClient({ signRequest }, { baseUri: serviceUrl, httpClient: client });
    messenger = new ConnectorMessenger({ ...access, connectorFor: () => Promise.resolve(impatient) });
    expect(await send()).toMatchObject({ kind: 'later', error: 'Timeout' });
    expect(calls).toHaveLength(1);
  });

  it('tries later when the bot gets no token', async () => {
    const noToken = new ConnectorError({ codes: ['NoToken'], cause: new Error('secret') });
    messenger = new ConnectorMessenger({ ...access, connectorFor: () => Promise.reject(noToken) });
    expect(await send()).toMatchObject({ kind: 'later', error: 'NoToken' });
  });

  it('does not swallow a fault of our own', async () => {
    messenger = new ConnectorMessenger({ ...access, connectorFor: () => Promise.reject(new TypeError('bug')) });
    await expect(send()).rejects.toThrow('bug');
  });

  it('keeps the card and the text of the answer out of the error', async () => {
    refuse(400, 'BadSyntax', 'Card "Ola er sykmeldt" is wrong');
    expect(JSON.stringify(await send())).not.toContain('sykmeldt');
    refuse(400, 'Ola er sykmeldt');
    expect(await send()).toEqual({ kind: 'refused', error: '400' });
  });

  it('keeps its connection from one call to the next', async () => {
    let connections = 0;
    connector.on('connection', () => (connections += 1));
    for (let n = 0; n < 5; n += 1) await send();
    expect(connections).toBe(1);
  });
});

describe('the roster of a team', () => {
  const lines: string[] = [];
  const log = createJsonLog({ level: 'warn' }, { write: (line) => void lines.push(line) });
  const team = () => ({ tenantId, id: '19:team', serviceUrl, channels: [] });

  it('is read to the last page, without bots', async () => {
    answer = (response, { path }) => {
      const second = path.includes('continuationToken=next');
      const members = second
        ? [{ id: '29:2', objectId: personId.replace('3', '4'), name: 'Kari', email: 'Kari@Kommune.no' }, { id: '28:b' }]
        : [
            {
              id: '29:1',
              aadObjectId: personId.toUpperCase(),
              name: 'Ola',
              userPrincipalName: 'Ola@Kommune.no',
              tenantId,
            },
          ];
      json(response, 200, { members, ...(second ? {} : { continuationToken: 'next' }) });
    };
    expect(await new ConnectorRoster(access, log).membersOf(team())).toEqual([
      { tenantId, id: personId, name: 'Ola', signInName: 'ola@kommune.no', serviceUrl },
      { tenantId, id: personId.replace('3', '4'), name: 'Kari', signInName: 'kari@kommune.no', serviceUrl },
    ]);
    expect(calls).toHaveLength(2);
  });

  it('is unknown, not half, when a page fails', async () => {
    answer = (response) =>
      calls.length === 1
        ? json(response, 200, { members: [{ id: '1', aadObjectId: personId }], continuationToken: 'next' })
        : json(response, 503, { error: { code: 'Busy' } });
    expect(await new ConnectorRoster(access, log).membersOf(team())).toBeUndefined();
    expect(lines.at(-1)).toContain('503 Busy');
    answer = html;
    expect(await new ConnectorRoster(access, log).membersOf(team())).toBeUndefined();
  });

  it('does not turn for ever on a continuation that never ends', async () => {
    answer = (response) => json(response, 200, { members: [], continuationToken: 'again' });
    expect(await new ConnectorRoster(access, log).membersOf(team())).toBeUndefined();
    expect(calls.length).toBeLessThan(100);
  });

  it('is not asked for at a service URL that is not allowed', async () => {
    const foreign = { ...team(), serviceUrl: 'https://evil.example/' };
    expect(await new ConnectorRoster(access, log).membersOf(foreign)).toBeUndefined();
  });
});
