import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TurnContext } from 'botbuilder';
import { readConfig } from '../../../src/config';
import type { Environment } from '../../../src/environment-reader';
import { createJsonLog } from '../../../src/runtime/json-log';
import { routeConsole } from '../../../src/runtime/route-console';
import { createAuthentication } from '../../../src/teams/authentication/authentication';
import { createKeptClients } from '../../../src/teams/authentication/create-kept-clients';
import { TeamsAdapter } from '../../../src/teams/authentication/teams-adapter';
import { createReceiveActivity } from '../../../src/teams/receive-activity';
import { createServer, type EdgeServer } from '../../../src/web/server';
import { startLocalIssuer, tokenIssuer, type LocalIssuer } from './local-issuer';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = '99999999-2222-3333-4444-555555555555';
const foreignTenant = '88888888-2222-3333-4444-555555555555';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const seconds = () => Math.floor(Date.now() / 1000);

const required: Environment = {
  AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'hemmelig',
  MicrosoftAppTenantId: tenantId,
};

const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl,
  timestamp: '2026-11-24T08:00:00.000Z',
  conversation: { id: 'a:1', tenantId, conversationType: 'personal' },
  from: { id: '29:1', aadObjectId: '00000000-0000-0000-0000-000000000003' },
  recipient: { id: `28:${appId}` },
  channelData: { tenant: { id: tenantId } },
};
const claims = () => ({
  iss: tokenIssuer,
  aud: appId,
  exp: seconds() + 3600,
  nbf: seconds() - 60,
  serviceurl: serviceUrl,
});

let url: string;
let server: EdgeServer | undefined;
let turns: Record<string, unknown>[];
let logged: string[];
let logic: (context: TurnContext) => Promise<void>;

async function start(env: Environment): Promise<void> {
  const { bot } = readConfig(env);
  const clients = createKeptClients(bot);
  const log = createJsonLog({ level: 'info' }, { write: (line) => void logged.push(line) });
  server = createServer({
    log,
    readiness: () => Promise.resolve({}),
    receive: createReceiveActivity({
      authenticate: createAuthentication(bot, clients, 500),
      adapter: new TeamsAdapter(clients),
      logic: (context, child) => {
        child.info('turn');
        turns.push({ ...context.activity });
        return logic(context);
      },
      log,
    }),
  });
  ({ url } = await server.listen(0, '127.0.0.1'));
}

async function post(body: object, authorization?: string): Promise<{ status: number; text: string }> {
  const headers = { 'Content-Type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const response = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
}

beforeEach(() => {
  turns = [];
  logged = [];
  logic = async (context) => {
    await context.sendActivity({
      type: 'invokeResponse',
      value: { status: 200, body: { statusCode: 200, value: 'ok' } },
    });
  };
});
afterEach(() => server?.close());

// The SDK prints the public key for each forged token.
const restoreConsole = routeConsole(createJsonLog({ level: 'silent' }));
afterAll(restoreConsole);

describe('the door, with tokens required', () => {
  let issuer: LocalIssuer;
  const bearer = (...args: Parameters<LocalIssuer['sign']>) => `Bearer ${issuer.sign(...args)}`;
  beforeAll(async () => {
    issuer = await startLocalIssuer();
  });
  afterAll(() => issuer.down());
  beforeEach(() => start({ ...required, BOT_OPENID_METADATA_URL: issuer.metadataUrl }));

  it('lets a signed activity of our tenant in, and gives back what the turn answered', async () => {
    expect(await post(activity, bearer(claims()))).toEqual({
      status: 200,
      text: '{"statusCode":200,"value":"ok"}',
    });
    expect(turns[0]).toMatchObject({ id: 'f:1', timestamp: new Date('2026-11-24T08:00:00Z') });
    const lines = logged.map((line) => JSON.parse(line) as { event: string; correlationId: string });
    expect(lines.map(({ event }) => event)).toEqual(['activity received', 'turn']);
    expect(new Set(lines.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('answers an invoke that nobody answered with 501, and a message with an empty 200', async () => {
    logic = () => Promise.resolve();
    expect((await post(activity, bearer(claims()))).status).toBe(501);
    expect(await post({ ...activity, type: 'message' }, bearer(claims()))).toEqual({ status: 200, text: '' });
  });

  it('answers a failing turn with 500 and no word of what failed', async () => {
    logic = () => Promise.reject(new Error('Ola er sykmeldt'));
    expect(await post(activity, bearer(claims()))).toEqual({ status: 500, text: '{"error":"internal"}' });
    expect(logged.join('')).toContain('turn failed');
    expect(logged.join('')).not.toContain('sykmeldt');
  });

  const refusedTokens: [string, () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['a header without a token', () => 'Bearer '],
    ['another scheme', () => bearer(claims()).replace('Bearer', 'Basic')],
    ['a token that is none', () => 'Bearer abc'],
    ['a token with broken parts', () => 'Bearer a.b.c'],
    ['an endless token', () => `${bearer(claims())}${'A'.repeat(15_000)}`],
    ['an expired token', () => bearer({ ...claims(), exp: seconds() - 301 })],
    ['a token without an end', () => bearer({ ...claims(), exp: undefined })],
    ['a token of tomorrow', () => bearer({ ...claims(), nbf: seconds() + 400 })],
    ["another bot's token", () => bearer({ ...claims(), aud: '22222222-2222-3333-4444-555555555555' })],
    ['a token for nobody', () => bearer({ ...claims(), aud: undefined })],
    ['another issuer', () => bearer({ ...claims(), iss: 'https://evil.example' })],
    [
      'a skill token',
      () => bearer({ ...claims(), iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', appid: foreignTenant }),
    ],
    [
      'an emulator token',
      () =>
        bearer({
          ...claims(),
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          ver: '1.0',
          appid: appId,
        }),
    ],
    [
      'a key nobody published',
      () => bearer(claims(), { kid: 'other', key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
    ],
    [
      'a forged signature',
      () => bearer(claims(), { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
    ],
    [
      'a signature of other words',
      () => {
        const [header, , signature] = bearer(claims()).split('.');
        const payload = Buffer.from(JSON.stringify({ ...claims(), extra: 1 })).toString('base64url');
        return `${String(header)}.${payload}.${String(signature)}`;
      },
    ],
    [
      'alg none',
      () => {
        const [, payload] = bearer(claims()).split('.');
        const header = Buffer.from(JSON.stringify({ alg: 'none', kid: issuer.kids.teams })).toString('base64url');
        return `Bearer ${header}.${String(payload)}.`;
      },
    ],
    [
      'alg HS256',
      () => {
        const [, payload, signature] = bearer(claims()).split('.');
        const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: issuer.kids.teams })).toString('base64url');
        return `Bearer ${header}.${String(payload)}.${String(signature)}`;
      },
    ],
    ['a key of another channel', () => bearer(claims(), { kid: issuer.kids.otherChannel })],
    ['a token of another service', () => bearer({ ...claims(), serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['a token of no service', () => bearer({ ...claims(), serviceurl: undefined })],
  ];
  it.each(refusedTokens)('does nothing with %s', async (_what, authorization) => {
    expect(await post(activity, authorization())).toEqual({ status: 401, text: '{"error":"refused"}' });
    expect(turns).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).not.toMatch(/eyJ|Bearer/);
  });

  const otherService = (service: string) =>
    [{ ...activity, serviceUrl: service }, bearer({ ...claims(), serviceurl: service })] as const;
  it.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilsmba.trafficmanager.net/',
    'https://evilbotframework.com/',
    'https://smba.trafficmanager.net\\@evil.example/',
    'https://smba.trafficmanager.net /',
    'https://169.254.169.254/',
    'file:///etc/passwd',
    'smba.trafficmanager.net',
  ])('does nothing for the service URL %s, even with a signed token', async (service) => {
    expect((await post(...otherService(service))).status).toBe(403);
    expect(turns).toEqual([]);
  });

  it.each([
    'https://smba.infra.gcc.teams.microsoft.com/teams/',
    'https://api.botframework.com/',
    'http://127.0.0.1:5000',
  ])('knows the service URL %s (loopback because the issuer is)', async (service) => {
    expect((await post(...otherService(service))).status).toBe(200);
  });

  it.each([undefined, null, ''])('does nothing when the service URL is %p', async (service) => {
    const token = bearer(claims());
    expect((await post({ ...activity, serviceUrl: service }, token)).status).toBe(401);
    expect(
      (await post({ ...activity, serviceUrl: service }, bearer({ ...claims(), serviceurl: undefined }))).status,
    ).toBe(401);
    expect(turns).toEqual([]);
  });

  const conversation = { id: 'a:1' };
  it.each([
    ['a foreign conversation', { conversation: { ...conversation, tenantId: foreignTenant }, channelData: undefined }],
    ['foreign channel data', { conversation, channelData: { tenant: { id: foreignTenant } } }],
    ['two tenants that disagree', { channelData: { tenant: { id: foreignTenant } } }],
    ['no tenant at all', { conversation, channelData: {} }],
  ])('does nothing for %s', async (_what, origin) => {
    expect(await post({ ...activity, ...origin }, bearer(claims()))).toEqual({
      status: 403,
      text: '{"error":"refused"}',
    });
    expect(turns).toEqual([]);
  });

  it('takes the tenant from either place, in any case', async () => {
    const token = bearer(claims());
    const loud = { conversation: { ...conversation, tenantId: tenantId.toUpperCase() }, channelData: null };
    expect((await post({ ...activity, ...loud }, token)).status).toBe(200);
    expect((await post({ ...activity, conversation }, token)).status).toBe(200);
  });

  it.each(['webchat', 'emulator', 'test', 'AseChannel', 'directline', '', undefined, null])(
    'does nothing for the channel %p',
    async (channelId) => {
      expect([401, 403]).toContain((await post({ ...activity, channelId }, bearer(claims()))).status);
      expect(turns).toEqual([]);
    },
  );

  it.each([
    ['no type', { ...activity, type: undefined }],
    ['no conversation', { ...activity, conversation: undefined }],
    ['a conversation that is text', { ...activity, conversation: 'a:1' }],
    ['no sender', { ...activity, from: undefined }],
    ['an endless id', { ...activity, id: 'x'.repeat(201) }],
    ['nothing in it', {}],
  ])('answers 400 to an activity with %s', async (_what, body) => {
    expect(await post(body, bearer(claims()))).toEqual({ status: 400, text: '{"error":"not_an_activity"}' });
    expect(turns).toEqual([]);
  });

  it('asks for the keys once, not for every activity', async () => {
    await post(activity, bearer(claims()));
    const asked = issuer.asked();
    for (let n = 0; n < 3; n += 1) await post(activity, bearer(claims()));
    expect(issuer.asked()).toBe(asked);
  });
});

describe('the door, when the keys cannot be had', () => {
  it('accepts nothing, says 503, and keeps working with keys it has', async () => {
    const issuer = await startLocalIssuer();
    await start({ ...required, BOT_OPENID_METADATA_URL: issuer.metadataUrl });
    const token = `Bearer ${issuer.sign(claims())}`;
    expect((await post(activity, token)).status).toBe(200);
    await issuer.down();
    expect((await post(activity, token)).status).toBe(200);
    await server?.close();

    turns = [];
    const nowhere = issuer.metadataUrl.replace('/openid', '/other');
    await start({ ...required, BOT_OPENID_METADATA_URL: nowhere });
    expect(await post(activity, token)).toEqual({ status: 503, text: '{"error":"unavailable"}' });
    expect(turns).toEqual([]);
  });

  it('does not take broken keys, and does not wait for ever for none', async () => {
    const broken = await startLocalIssuer('broken');
    await start({ ...required, BOT_OPENID_METADATA_URL: broken.metadataUrl });
    expect((await post(activity, `Bearer ${broken.sign(claims())}`)).status).toBe(503);
    await broken.down();
    await server?.close();

    const silent = await startLocalIssuer('silent');
    await start({ ...required, BOT_OPENID_METADATA_URL: silent.metadataUrl });
    expect((await post(activity, `Bearer ${silent.sign(claims())}`)).status).toBe(503);
    await silent.down();
    expect(turns).toEqual([]);
  });
});

describe('the door, anonymous in development', () => {
  const local = { ...activity, serviceUrl: 'http://127.0.0.1:5000/', channelId: 'emulator' };
  const anonymous = { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true', BOT_AUTH: 'anonymous' };

  it('lets the simulator in, with any tenant and without one', async () => {
    await start(anonymous);
    for (const channelId of ['emulator', 'msteams', 'test']) {
      expect((await post({ ...local, channelId })).status).toBe(200);
    }
    expect((await post({ ...local, conversation: { id: 'a' }, channelData: undefined })).status).toBe(200);
    expect(turns).toHaveLength(4);
  });

  it('writes to loopback only, and keeps to the tenants that are named', async () => {
    await start({ ...anonymous, ALLOWED_TENANTS: tenantId });
    expect((await post(local)).status).toBe(200);
    const foreign = { conversation: { id: 'a', tenantId: foreignTenant }, channelData: undefined };
    for (const wrong of [
      { serviceUrl },
      { serviceUrl: 'http://192.168.1.20/' },
      { serviceUrl: 'http://127.0.0.1.evil.example/' },
      { serviceUrl: undefined },
      { channelId: 'webchat' },
      { recipient: { id: 'b', role: 'skill' } },
      { channelData: { tenant: { id: foreignTenant } } },
      foreign,
    ]) {
      expect([wrong, (await post({ ...local, ...wrong })).status]).toEqual([wrong, 403]);
    }
    expect(turns).toHaveLength(1);
  });
});
