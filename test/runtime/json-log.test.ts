import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createJsonLog } from '../../src/runtime/json-log';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJib3QifQ.c2lnbmF0dXI';
const key = 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYg==';

function recorder() {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  class OwnError extends Error {}
  const log = createJsonLog({ level: 'info', safeErrors: [OwnError] }, destination);
  return { log, OwnError, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

/** Like what the SDKs throw: the whole exchange hangs on the error. */
function sdkError() {
  return Object.assign(new Error(`Request with Bearer ${jwt} failed: {"text":"Ola er sykmeldt"}`), {
    name: 'RestError',
    code: 'ServiceUnavailable',
    statusCode: 503,
    requestId: 'b2c1',
    request: { headers: { Authorization: `Bearer ${jwt}` }, body: '{"text":"Ola er sykmeldt"}' },
    response: { bodyAsText: 'Ola er sykmeldt' },
    details: { AccountKey: key },
  });
}

describe('log', () => {
  it('writes JSON lines with time, level, event and fields', () => {
    const { log, last } = recorder();
    log.info('reply stored', { areaId: 'helse', version: 2, late: false, none: undefined });
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      event: 'reply stored',
      areaId: 'helse',
      version: 2,
      late: false,
    });
  });

  it('carries the correlation id into every line of a child, and of its child', () => {
    const { log, last } = recorder();
    log.child({ correlationId: 'c-1' }).child({ meetingId: '2026-11-24' }).warn('slow');
    expect(last()).toMatchObject({ level: 'warn', correlationId: 'c-1', meetingId: '2026-11-24' });
  });

  it('does not show the token, the key or what people wrote when an SDK call fails', () => {
    const { log, last, lines } = recorder();
    log.error('send failed', new Error('outer says Ola er sykmeldt', { cause: sdkError() }));
    expect(lines.join('')).not.toMatch(/eyJ|Bearer|sykmeldt|Zm9v|Authorization/);
    expect(last()).toMatchObject({
      error: {
        name: 'Error',
        stack: expect.stringContaining('json-log.test'),
        cause: { name: 'RestError', code: 'ServiceUnavailable', statusCode: 503, requestId: 'b2c1' },
      },
    });
  });

  it.each([
    ['a JWT', `token ${jwt}`],
    ['a bearer header', `authorization: Bearer ${jwt}`],
    ['an opaque bearer token', 'Bearer abc.def-123'],
    ['a SharedKey header', `SharedKey konto:${key}`],
    ['a connection string', `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${key};EndpointSuffix=x`],
    ['a shared access signature', 'https://a.table.core.windows.net/t?sv=2024&sig=abc%2Fdef%3D&se=1'],
    ['a client secret', 'client_secret=abc~def&grant_type=client_credentials'],
  ])('does not show %s that came in a field or in our own message', (_what, secret) => {
    const { log, OwnError, lines } = recorder();
    log.info('event', { note: secret });
    log.child({ note: secret }).info('event');
    log.error('event', new OwnError(secret));
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toMatch(/eyJ|abc|Zm9v/);
    expect(lines.join('')).toContain('[secret]');
  });

  it('shows the message of our own errors and of bugs, not of a parser that quotes its input', () => {
    const { log, OwnError, last, lines } = recorder();
    log.error('event', new OwnError('the row is too large'));
    expect(last()).toMatchObject({ error: { message: 'the row is too large' } });
    log.error('event', new TypeError('x is not a function'));
    expect(last()).toMatchObject({ error: { message: 'x is not a function' } });
    try {
      JSON.parse('Ola er sykmeldt');
    } catch (error) {
      log.error('event', error);
    }
    log.error('event', 'Ola er sykmeldt');
    log.error('event', z.object({ level: z.enum(['normal']) }).safeParse({ level: 'Ola er sykmeldt' }).error);
    expect(last()).toMatchObject({ error: { problems: ['level: invalid_value'] } });
    expect(lines.join('')).not.toContain('sykmeldt');
  });

  it('keeps its own parts when a field has the same name', () => {
    const { log, last } = recorder();
    log.info('event', { level: 'critical', time: 'later', event: 'x' });
    expect(last()).toMatchObject({ level: 'info', event: 'event', level_: 'critical', time_: 'later', event_: 'x' });
  });

  it('keeps one line on one line, and bounded', () => {
    const { log, lines } = recorder();
    log.info('event', { note: `a\n{"event":"forged"}\n${'x'.repeat(1_000_000)}` });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
    expect(lines[0]?.length).toBeLessThan(5000);
  });
});
