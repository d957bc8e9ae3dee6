import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createJsonLog } from '../../src/runtime/json-log';
import { routes } from '../../src/web/routes';
import { createServer, type Answer, type EdgeServer } from '../../src/web/server';

const activity = { type: 'message', id: '1', text: 'hei' };
let server: EdgeServer;
let url: string;
let port: number;
let parts: Record<string, boolean>;
let received: { activity: object; authorization: string }[];
let answer: () => Promise<Answer>;
let logged: string[];

beforeEach(async () => {
  parts = { storage: true, credentials: true };
  received = [];
  logged = [];
  answer = () => Promise.resolve({ status: 200 });
  server = createServer({
    log: createJsonLog({ level: 'info' }, { write: (line) => void logged.push(line) }),
    readiness: () => Promise.resolve({ ...parts }),
    receive: (value, authorization) => {
      received.push({ activity: value, authorization });
      return answer();
    },
  });
  ({ url, port } = await server.listen(0, '127.0.0.1'));
});
afterEach(() => server.close());

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** What comes back over a bare socket; fetch would not send such requests. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let reply = '';
    socket.on('data', (chunk) => (reply += chunk.toString()));
    socket.on('close', () => resolve(reply));
    socket.on('error', reject);
    socket.setTimeout(3000, () => socket.destroy());
  });
}

function call(method: string, path: string): Promise<{ status: number; body: string; headers: object }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', method, path, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the HTTP edge', () => {
  it.each(['[', 'a b', 'http://[', 'a/healthz?', 'a:b:c', '%', 'x:99999', '\u0000'])(
    'does not go down when the Host header is %p',
    async (host) => {
      expect(await raw(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
  );

  it.each(['//[', '/%', '/%zz/..', 'http://[/healthz', '/api/messages/../../etc/passwd'])(
    'does not go down when the path is %p',
    async (path) => {
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 4\d\d /);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
  );

  it('does not keep a socket open that asks for another protocol', async () => {
    const wish = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    expect(await raw(wish)).toMatch(/^HTTP\/1.1 400 /);
  });

  it('answers what is in the table, and nothing else', async () => {
    const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
    expect(routes.every(({ who }) => who.length > 5)).toBe(true);
    for (const { method, path } of routes) {
      for (const other of methods.filter((each) => each !== method)) {
        const reply = await call(other, path);
        expect([other, path, reply.status]).toEqual([other, path, 405]);
        expect(reply.body).toBe(other === 'HEAD' ? '' : '{"error":"method_not_allowed"}');
      }
      const right = await call(method, path);
      expect([path, right.status]).toEqual([path, method === 'GET' ? 200 : 415]);
    }
    for (const path of [
      '/',
      '/api',
      '/api/messages/',
      '/api/messages/x',
      '/.env',
      '/healthz/x',
      '/admin',
      '/%2e%2e/',
    ]) {
      for (const method of ['GET', 'POST']) {
        const reply = await call(method, path);
        expect([path, reply.status, reply.body]).toEqual([path, 404, '{"error":"not_found"}']);
      }
    }
    expect(received).toEqual([]);
  });

  it('sends the security headers with every answer, and does not say what it is made of', async () => {
    answer = () => Promise.reject(new Error('hemmelig'));
    const replies = [
      await fetch(`${url}/healthz`),
      await fetch(`${url}/missing`),
      await fetch(`${url}/api/messages`),
      await post('{'),
      await post(JSON.stringify(activity)),
    ];
    expect(replies.map((reply) => reply.status)).toEqual([200, 404, 405, 400, 500]);
    for (const { headers } of replies) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; frame-ancestors 'none'/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: [\r\n\r\n')).toMatch(/x-content-type-options: nosniff/i);
  });

  it('leaks no text of an error, and logs it without its message', async () => {
    answer = () => Promise.reject(new Error('hemmelig'));
    const reply = await post(JSON.stringify(activity));
    expect(reply.status).toBe(500);
    expect(await reply.text()).toBe('{"error":"internal"}');
    expect(logged.join('')).toContain('request failed');
    expect(logged.join('')).not.toContain('hemmelig');
  });

  it('hands over the parsed object and the Authorization header, and gives back status and body', async () => {
    answer = () => Promise.resolve({ status: 201, body: { statusCode: 200, value: 'æøå' } });
    const reply = await post(JSON.stringify(activity), { Authorization: 'Bearer x' });
    expect(reply.status).toBe(201);
    expect(await reply.json()).toEqual({ statusCode: 200, value: 'æøå' });
    expect(received).toEqual([{ activity, authorization: 'Bearer x' }]);
  });

  it.each(['', '{', 'null', '1', '"x"', '[]', '{"type":}', '\ufeff{}{}'])('refuses the body %p', async (body) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({ error: 'invalid_json' });
    expect(received).toEqual([]);
  });

  it('takes JSON only, and nothing compressed', async () => {
    const text = JSON.stringify(activity);
    expect((await post(text, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await post(text, { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post(text, { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(200);
    const zipped = new Uint8Array(gzipSync('{"type":"' + 'x'.repeat(10_000_000) + '"}'));
    expect((await post(zipped, { 'Content-Encoding': 'gzip' })).status).toBe(415);
    expect(received).toHaveLength(1);
  });

  it('takes 256 KiB and no more, whether the size is said or not', async () => {
    const of = (size: number) => `{"type":"${'x'.repeat(size - 11)}"}`;
    expect((await post(of(256 * 1024))).status).toBe(200);
    expect((await post(of(256 * 1024 + 1))).status).toBe(413);
    const chunk = 'x'.repeat(8192);
    const chunked =
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n' +
      `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(40);
    expect(await raw(chunked)).toMatch(/^HTTP\/1.1 413 /);
    expect(received).toHaveLength(1);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('does not break off under a caller who is still sending far too much: it answers', async () => {
    expect((await post('x'.repeat(10_000_000))).status).toBe(413);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('does not end the process when the port is taken: the start says so', async () => {
    const second = createServer({
      log: createJsonLog({ level: 'silent' }),
      readiness: () => Promise.resolve({}),
      receive: () => answer(),
    });
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is not harmed by nesting or by __proto__', async () => {
    const deep = 120_000;
    expect((await post(`{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`)).status).toBe(400);
    expect((await post(`{"a":`.repeat(40_000) + '1' + '}'.repeat(40_000))).status).toBe(400);
    expect((await post('{"a":"[[[{{{ \\" [[[","b":"\\\\"}')).status).toBe(200);
    await post('{"type":"message","__proto__":{"admin":true},"a":{"\\u005f_proto__":{"admin":true}}}');
    const last = received.at(-1)?.activity ?? {};
    expect(Object.getOwnPropertyNames(last)).toEqual(['type', 'a']);
    expect(JSON.stringify(last)).toBe('{"type":"message","a":{}}');
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  it('is alive without being ready, and says which part is missing', async () => {
    parts = { storage: false, credentials: true };
    const reply = await fetch(`${url}/readyz`);
    expect(reply.status).toBe(503);
    expect(await reply.json()).toEqual({ ready: false, missing: ['storage'] });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await sleep(1050);
    parts = { storage: true, credentials: true };
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, missing: [] });
  });

  it('answers what is in hand before it closes, and takes nothing new', async () => {
    let finish: () => void = () => undefined;
    answer = () => new Promise((resolve) => (finish = () => resolve({ status: 200, body: { done: true } })));
    const inHand = post(JSON.stringify(activity));
    while (received.length === 0) await sleep(5);
    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await sleep(50);
    expect(closed).toBe(false);
    await expect(call('GET', '/healthz')).rejects.toThrow();
    finish();
    expect(await (await inHand).json()).toEqual({ done: true });
    await closing;
    server = createServer({
      log: createJsonLog({ level: 'silent' }),
      readiness: () => Promise.resolve({}),
      receive: answer,
    });
    ({ url, port } = await server.listen(0, '127.0.0.1'));
  });
});
