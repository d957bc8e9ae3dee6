import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { connectQueue } from '../../src/storage/connect-queue';
import { connectTable } from '../../src/storage/connect-table';
import { readConfig, storageConfigFrom } from '../../src/config';
import { ConfigError, configKeys, type Environment } from '../../src/environment-reader';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee';
const storage = { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' };
const required: Environment = {
  ...storage,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'hemmelig-passord',
  MicrosoftAppTenantId: tenantId,
};
const anonymous: Environment = { ...storage, BOT_AUTH: 'anonymous' };

/** The keys that `readConfig` complains about, in order, each once. */
function complaints(env: Environment): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...new Set(error.problems.map((problem) => problem.split(':')[0] ?? ''))];
  }
}

describe('configuration', () => {
  it('reads a single tenant bot with safe defaults', () => {
    const config = readConfig(required);
    expect(config.http).toEqual({ host: '0.0.0.0', port: 3978 });
    expect(config.bot.registration).toEqual({
      type: 'SingleTenant',
      appId,
      password: 'hemmelig-passord',
      tenantId: tenantId.toLowerCase(),
    });
    expect(config.bot.allowedTenants).toEqual([tenantId.toLowerCase()]);
    expect(config.bot.services).toEqual({ loopback: 'never', extraHosts: [] });
    expect(config.logLevel).toBe('info');
  });

  it('cannot be changed after it was read', () => {
    const config = readConfig(required);
    for (const part of [
      config,
      config.http,
      config.bot,
      config.bot.registration,
      config.bot.services,
      config.storage,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(config.bot.allowedTenants)).toBe(true);
  });

  it('names every wrong key at once, and no secret', () => {
    const env = {
      PORT: 'åpen',
      LOG_LEVEL: 'loud',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppId: 'not-an-id',
      MicrosoftAppPassword: 'hemmelig-passord',
      ALLOWED_TENANTS: 'contoso',
      ALLOWED_SERVICE_HOSTS: 'https://evil.example',
      AZURE_STORAGE_CONNECTION_STRING: 'AccountName=a;hemmelig-nokkel',
      AZURE_STORAGE_ACCOUNT_URL: 'http://a.table.core.windows.net',
    };
    expect(complaints(env).sort()).toEqual(
      [
        'ALLOWED_SERVICE_HOSTS',
        'ALLOWED_TENANTS',
        'AZURE_STORAGE_ACCOUNT_URL',
        'AZURE_STORAGE_CONNECTION_STRING',
        'LOG_LEVEL',
        'MicrosoftAppId',
        'MicrosoftAppTenantId',
        'MicrosoftAppType',
        'PORT',
      ].sort(),
    );
    expect(() => readConfig(env)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hemmelig') }),
    );
  });

  it.each([[undefined], [''], ['MultiTenant'], ['singletenant'], ['SingelTenant']])(
    'does not fall back to a multi-tenant bot when the type is %p',
    (MicrosoftAppType) => {
      expect(complaints({ ...required, MicrosoftAppType })).toEqual(['MicrosoftAppType']);
    },
  );

  it('does not open the door when the app id is empty', () => {
    expect(complaints({ ...required, MicrosoftAppId: '' })).toEqual(['MicrosoftAppId']);
    expect(complaints({ ...required, MicrosoftAppId: '   ' })).toEqual(['MicrosoftAppId']);
  });

  it('asks for the secret of a single tenant bot and refuses one for a managed identity', () => {
    expect(complaints({ ...required, MicrosoftAppPassword: '' })).toEqual(['MicrosoftAppPassword']);
    expect(complaints({ ...required, MicrosoftAppType: 'UserAssignedMSI' })).toEqual(['MicrosoftAppPassword']);
    const config = readConfig({ ...required, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' });
    expect(config.bot.registration?.type).toBe('UserAssignedMSI');
  });

  it.each(['disabled', 'Anonymous', 'none', 'false'])('refuses BOT_AUTH=%s', (BOT_AUTH) => {
    expect(complaints({ ...required, BOT_AUTH })).toEqual(['BOT_AUTH']);
  });

  it('is anonymous on loopback only, with loopback services only', () => {
    const { http, bot } = readConfig(anonymous);
    expect(http.host).toBe('127.0.0.1');
    expect(bot.registration).toBeUndefined();
    expect(bot.allowedTenants).toBe('any');
    expect(bot.services.loopback).toBe('only');
    for (const HOST of ['0.0.0.0', '::', '192.168.1.20', 'bot.lan', '127.0.0.1.example.org']) {
      expect(complaints({ ...anonymous, HOST })).toEqual(['HOST']);
    }
    for (const HOST of ['localhost', '127.0.0.1', '::1']) expect(complaints({ ...anonymous, HOST })).toEqual([]);
  });

  it('is never anonymous in production', () => {
    expect(complaints({ ...anonymous, NODE_ENV: 'production' })).toEqual(['BOT_AUTH']);
    expect(complaints({ ...anonymous, NODE_ENV: 'Production' })).toEqual(['BOT_AUTH']);
  });

  it('uses no credentials when anonymous, even when they are set', () => {
    expect(readConfig({ ...required, BOT_AUTH: 'anonymous' }).bot.registration).toBeUndefined();
    expect(complaints({ ...anonymous, MicrosoftAppType: 'MultiTenant' })).toEqual(['MicrosoftAppType']);
  });

  it('takes a token issuer on loopback in development only', () => {
    const local = { ...required, BOT_OPENID_METADATA_URL: 'http://127.0.0.1:4000/openid' };
    expect(readConfig(local).bot.services.loopback).toBe('also');
    expect(complaints({ ...local, NODE_ENV: 'production' })).toEqual(['BOT_OPENID_METADATA_URL']);
    expect(complaints({ ...required, BOT_OPENID_METADATA_URL: 'http://issuer.example/openid' })).toEqual([
      'BOT_OPENID_METADATA_URL',
    ]);
    const remote = { ...required, BOT_OPENID_METADATA_URL: 'https://issuer.example/openid' };
    expect(readConfig(remote).bot.services.loopback).toBe('never');
    const secureLoopback = { ...required, NODE_ENV: 'production', BOT_OPENID_METADATA_URL: 'https://localhost/openid' };
    expect(readConfig(secureLoopback).bot.services.loopback).toBe('never');
  });

  it('wants exactly one way to the storage', () => {
    const none = { ...required, AZURE_STORAGE_CONNECTION_STRING: undefined };
    const url = 'https://konto.table.core.windows.net/';
    expect(complaints(none)).toEqual(['AZURE_STORAGE_CONNECTION_STRING']);
    expect(complaints({ ...required, AZURE_STORAGE_ACCOUNT_URL: url })).toEqual(['AZURE_STORAGE_ACCOUNT_URL']);
    expect(readConfig({ ...none, AZURE_STORAGE_ACCOUNT_URL: url }).storage).toEqual({
      kind: 'accountUrl',
      url: 'https://konto.table.core.windows.net',
    });
    for (const wrong of ['http://konto.table.core.windows.net', `${url}?sig=hemmelig`, `${url}tabell`, 'konto']) {
      expect(complaints({ ...none, AZURE_STORAGE_ACCOUNT_URL: wrong })).toEqual(['AZURE_STORAGE_ACCOUNT_URL']);
    }
  });

  it('wants to know where the queues are, too', () => {
    const none = { ...required, AZURE_STORAGE_CONNECTION_STRING: undefined };
    expect(complaints({ ...none, AZURE_STORAGE_ACCOUNT_URL: 'https://tabeller.example' })).toEqual([
      'AZURE_STORAGE_ACCOUNT_URL',
    ]);
    const problemWith = (connectionString: string): boolean =>
      complaints({ ...required, AZURE_STORAGE_CONNECTION_STRING: connectionString }).length > 0;
    const account = 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=bm9uZQ==';
    const table = 'TableEndpoint=https://a.table.core.windows.net';
    const queue = 'QueueEndpoint=https://a.queue.core.windows.net';
    const signature = 'SharedAccessSignature=sv=1&sig=a';
    for (const enough of [
      'UseDevelopmentStorage=true',
      `${account};EndpointSuffix=core.windows.net`,
      `${account};EndpointSuffix=core.windows.net;${table}`,
      `${account};${table};${queue}`,
      `${table};${queue};${signature}`,
    ]) {
      expect([enough, problemWith(enough)]).toEqual([enough, false]);
    }
    for (const short of [`${account};${table}`, `${table};${signature}`, `${account};${table};QueueEndpoint=;`]) {
      expect([short, problemWith(short)]).toEqual([short, true]);
    }
  });

  it('says what to write in a connection string that the libraries of Azure would stop at', () => {
    const problemWith = (connectionString: string): string => {
      try {
        return readConfig({ ...required, AZURE_STORAGE_CONNECTION_STRING: connectionString }).storage.kind;
      } catch (error) {
        return error instanceof ConfigError ? error.problems.join(' ') : String(error);
      }
    };
    const key = 'AccountKey=bm9uZQ==';
    const suffix = 'EndpointSuffix=core.windows.net';
    for (const [wrong, what] of [
      ['UseDevelopmentStorage=false', 'write the whole string'],
      [`AccountName=a;${key}`, 'write DefaultEndpointsProtocol=https'],
      [`AccountName=a;${key};${suffix}`, 'write DefaultEndpointsProtocol=https'],
      [`DefaultEndpointsProtocol=https;AccountName=a;${key}`, 'has no EndpointSuffix'],
      [`DefaultEndpointsProtocol=http;AccountName=a;${key};${suffix}`, 'is not https'],
      [`DefaultEndpointsProtocol=ftp;AccountName=a;${key};${suffix}`, 'is not https'],
      [`DefaultEndpointsProtocol=https;AccountName=my account;${key};${suffix}`, 'is not https'],
      ['TableEndpoint=a;QueueEndpoint=b;SharedAccessSignature=sv=1', 'is not https'],
    ] as const) {
      expect(problemWith(wrong)).toContain(`AZURE_STORAGE_CONNECTION_STRING: `);
      expect(problemWith(wrong)).toContain(what);
      expect(problemWith(wrong)).not.toContain('bm9uZQ');
    }
    for (const right of [
      'UseDevelopmentStorage=true;',
      `DefaultEndpointsProtocol=http;AccountName=a;${key};TableEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:2/a`,
    ]) {
      expect(problemWith(right)).toBe('connectionString');
      const address = { connectionString: right, tableName: 'coordination' };
      expect(() => connectTable(address)).not.toThrow();
      expect(() => connectQueue(address)).not.toThrow();
    }
  });

  it('names the secret that is missing beside a type that is missing, so that one start tells all', () => {
    expect(complaints({}).sort()).toEqual(
      [
        'AZURE_STORAGE_CONNECTION_STRING',
        'MicrosoftAppId',
        'MicrosoftAppPassword',
        'MicrosoftAppTenantId',
        'MicrosoftAppType',
      ].sort(),
    );
  });

  it('never calls Teams faster than Teams allows unless it is told to', () => {
    expect(readConfig(required).requestsPerSecond).toBe(50);
    expect(readConfig({ ...required, TEAMS_REQUESTS_PER_SECOND: ' 10 ' }).requestsPerSecond).toBe(10);
    expect(readConfig({ ...required, TEAMS_REQUESTS_PER_SECOND: '' }).requestsPerSecond).toBe(50);
    for (const wrong of ['0', '-1', '1001', '12.5', 'fifty', 'Infinity']) {
      expect(complaints({ ...required, TEAMS_REQUESTS_PER_SECOND: wrong })).toEqual(['TEAMS_REQUESTS_PER_SECOND']);
    }
  });

  it('lets the command line do with the storage alone', () => {
    expect(storageConfigFrom({ ...storage, LOG_LEVEL: 'warn' })).toEqual({
      storage: { kind: 'connectionString', connectionString: 'UseDevelopmentStorage=true' },
      logLevel: 'warn',
    });
    expect(() => storageConfigFrom({})).toThrow(ConfigError);
  });

  it('measures nothing unless it is told where to send it', () => {
    expect(readConfig(required).metrics).toBeUndefined();
    expect(readConfig({ ...required, OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }).metrics).toBeUndefined();
  });

  it('adds the path of the standard to the common address, and nothing to the one for measurements', () => {
    const common = { ...required, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/' };
    expect(readConfig(common).metrics).toEqual({ url: 'http://127.0.0.1:4318/v1/metrics' });
    const path = { ...required, OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c.example/otlp' };
    expect(readConfig(path).metrics).toEqual({ url: 'https://c.example/otlp/v1/metrics' });
    const own = { ...common, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://c.example/here' };
    expect(readConfig(own).metrics).toEqual({ url: 'https://c.example/here' });
  });

  it('sends measurements and their key in the clear over a network only when that is said', () => {
    const http = 'http://collector.example:4318';
    for (const wrong of [http, 'collector:4318', 'ftp://127.0.0.1', 'https://me:hemmelig@c.example']) {
      expect(complaints({ ...required, OTEL_EXPORTER_OTLP_ENDPOINT: wrong })).toEqual(['OTEL_EXPORTER_OTLP_ENDPOINT']);
    }
    expect(complaints({ ...required, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: http })).toEqual([
      'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
    ]);
    const said = { ...required, OTEL_EXPORTER_OTLP_ENDPOINT: http, OTEL_EXPORTER_OTLP_INSECURE: 'true' };
    expect(readConfig(said).metrics).toEqual({ url: `${http}/v1/metrics` });
    expect(complaints({ ...said, OTEL_EXPORTER_OTLP_INSECURE: 'yes' })).toContain('OTEL_EXPORTER_OTLP_INSECURE');
  });

  /** Read by Azure's sign-in library, by OpenTelemetry's exporter, and by `npm run package`. */
  const readByOthers = [
    'AZURE_CLIENT_ID',
    'OTEL_EXPORTER_OTLP_HEADERS',
    'TEAMS_APP_ID',
    'APP_VERSION',
    'DEVELOPER_NAME',
    'DEVELOPER_WEBSITE_URL',
    'DEVELOPER_PRIVACY_URL',
    'DEVELOPER_TERMS_URL',
  ];

  it('has every key in .env.example, and no other', () => {
    const text = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
    const keys = [...text.matchAll(/^#?([A-Za-z_]+)=/gm)].map((match) => match[1]);
    expect([...keys].sort()).toEqual([...configKeys, ...readByOthers].sort());
  });
});
