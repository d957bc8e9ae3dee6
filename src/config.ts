import { connectionStringProblem } from './connection-string-problem';
import { EnvironmentReader, guidForm, hostName, loopback, type Environment } from './environment-reader';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

type StorageConfig =
  | { readonly kind: 'connectionString'; readonly connectionString: string }
  /** The table service of an account that lets our managed identity in. */
  | { readonly kind: 'accountUrl'; readonly url: string };

/** The bot's app registration. Only these two types can still be created; anything else would open the door. */
export type Registration =
  | {
      readonly type: 'SingleTenant';
      readonly appId: string;
      readonly password: string;
      readonly tenantId: string;
    }
  | { readonly type: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

export interface BotConfig {
  /** Undefined when anonymous: no credentials, loopback only. */
  readonly registration: Registration | undefined;
  /** How Teams names the bot: `28:` and the app id. */
  readonly botId: string;
  /** Tenants whose people may talk to the bot. */
  readonly allowedTenants: readonly string[] | 'any';
  /** Where the bot's token may be sent: Microsoft's hosts and these, and loopback when said. */
  readonly services: { readonly loopback: 'never' | 'also' | 'only'; readonly extraHosts: readonly string[] };
  /** Other than Microsoft's public cloud. */
  readonly openIdMetadataUrl: string | undefined;
  readonly tokenIssuer: string | undefined;
}

export interface Config {
  readonly http: { readonly host: string; readonly port: number };
  readonly bot: BotConfig;
  readonly storage: StorageConfig;
  readonly logLevel: LogLevel;
  /** How often Teams is called in one tenant, by all replicas together. */
  readonly requestsPerSecond: number;
  /** Where measurements are sent; undefined when they are not sent at all. */
  readonly metrics: MetricsConfig | undefined;
}

export interface MetricsConfig {
  /** Takes OTLP over HTTP, such as `http://127.0.0.1:4318/v1/metrics`. */
  readonly url: string;
}

function storageOf(reader: EnvironmentReader): StorageConfig {
  const connectionString = reader.text('AZURE_STORAGE_CONNECTION_STRING');
  const url = reader.url('AZURE_STORAGE_ACCOUNT_URL', false);
  if (connectionString === undefined && reader.text('AZURE_STORAGE_ACCOUNT_URL') === undefined) {
    const what = 'is missing; write the connection string of the account, or write AZURE_STORAGE_ACCOUNT_URL instead';
    reader.problem('AZURE_STORAGE_CONNECTION_STRING', what);
  }
  if (connectionString !== undefined && reader.text('AZURE_STORAGE_ACCOUNT_URL') !== undefined) {
    reader.problem('AZURE_STORAGE_ACCOUNT_URL', 'write this or AZURE_STORAGE_CONNECTION_STRING, not both');
  }
  if (connectionString !== undefined) {
    const what = connectionStringProblem(connectionString);
    if (what !== undefined) reader.problem('AZURE_STORAGE_CONNECTION_STRING', what);
    return { kind: 'connectionString', connectionString };
  }
  if (url !== undefined && (url.pathname !== '/' || url.search !== '' || url.hash !== '')) {
    reader.problem('AZURE_STORAGE_ACCOUNT_URL', 'write only the host, like https://<account>.table.core.windows.net');
  }
  if (url !== undefined && !url.hostname.includes('.table.')) {
    const what =
      'write the address of the table service, https://<account>.table.…; that of the queues follows from it';
    reader.problem('AZURE_STORAGE_ACCOUNT_URL', what);
  }
  return { kind: 'accountUrl', url: url?.origin ?? '' };
}

function requestsPerSecondOf(reader: EnvironmentReader): number {
  const rate = Number(reader.text('TEAMS_REQUESTS_PER_SECOND') ?? 50);
  if (!Number.isInteger(rate) || rate < 1 || rate > 1000) {
    reader.problem('TEAMS_REQUESTS_PER_SECOND', 'write a number from 1 to 1000');
  }
  return rate;
}

/** The key for measurements alone is taken as it is written; to the common one the path is added, as the standard has it. */
function metricsOf(reader: EnvironmentReader): MetricsConfig | undefined {
  const isInsecure = reader.oneOf('OTEL_EXPORTER_OTLP_INSECURE', ['true', 'false'], 'false') === 'true';
  const addressOf = (key: 'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT'): URL | undefined => {
    const value = reader.text(key);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isHttp = url?.protocol === 'http:' && (isInsecure || loopback.test(url.hostname));
    if (url !== undefined && (url.protocol === 'https:' || isHttp) && url.username === '' && url.password === '')
      return url;
    reader.problem(key, 'write an https address; http on loopback, or with OTEL_EXPORTER_OTLP_INSECURE=true');
    return undefined;
  };
  const common = addressOf('OTEL_EXPORTER_OTLP_ENDPOINT');
  const own = addressOf('OTEL_EXPORTER_OTLP_METRICS_ENDPOINT');
  if (own !== undefined) return Object.freeze({ url: own.href });
  if (common === undefined) return undefined;
  common.pathname = `${common.pathname.replace(/\/+$/, '')}/v1/metrics`;
  return Object.freeze({ url: common.href });
}

function registrationOf(reader: EnvironmentReader): Registration {
  const type = reader.text('MicrosoftAppType');
  const appId = reader.guid('MicrosoftAppId', "the bot's app id");
  const tenantId = reader.guid('MicrosoftAppTenantId', 'the id of the tenant that owns the app registration');
  const password = reader.text('MicrosoftAppPassword');
  if (type === 'UserAssignedMSI') {
    if (password !== undefined) reader.problem('MicrosoftAppPassword', 'leave it empty with UserAssignedMSI');
    return { type, appId, tenantId };
  }
  if (type !== 'SingleTenant') reader.problem('MicrosoftAppType', 'write SingleTenant or UserAssignedMSI');
  if (password === undefined) {
    const unless = type === 'SingleTenant' ? '' : ', or leave it empty with UserAssignedMSI';
    reader.problem('MicrosoftAppPassword', `is missing; write the app's client secret${unless}`);
  }
  return { type: 'SingleTenant', appId, tenantId, password: password ?? '' };
}

/** Values that make no sense without a registration are still looked at: a typing error must not wait for production. */
function anonymousOf(reader: EnvironmentReader, host: string, production: boolean): string {
  const type = reader.text('MicrosoftAppType');
  if (type !== undefined && type !== 'SingleTenant' && type !== 'UserAssignedMSI') {
    reader.problem('MicrosoftAppType', 'write SingleTenant or UserAssignedMSI, or leave it empty when anonymous');
  }
  if (production) reader.problem('BOT_AUTH', 'anonymous is for development; write required when NODE_ENV=production');
  if (!loopback.test(host)) reader.problem('HOST', 'with BOT_AUTH=anonymous write 127.0.0.1, or leave it empty');
  return reader.guid('MicrosoftAppId', undefined);
}

/**
 * The environment as the program uses it, frozen.
 * @throws ConfigError that names every wrong or missing key and what to write.
 */
export function readConfig(env: Environment): Config {
  const reader = new EnvironmentReader(env);
  const production = reader.text('NODE_ENV')?.toLowerCase() === 'production';
  const anonymous = reader.oneOf('BOT_AUTH', ['required', 'anonymous'], 'required') === 'anonymous';
  const host = reader.text('HOST')?.toLowerCase() ?? (anonymous ? '127.0.0.1' : '0.0.0.0');
  if (!hostName.test(host) && !/^[0-9a-f:]+$/.test(host)) reader.problem('HOST', 'write an address such as 0.0.0.0');
  const port = Number(reader.text('PORT') ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65535) reader.problem('PORT', 'write a number from 0 to 65535');

  const registration = anonymous ? undefined : registrationOf(reader);
  const appId = registration?.appId ?? anonymousOf(reader, host, production);
  const tenants = reader.list('ALLOWED_TENANTS', guidForm, 'tenant ids');
  if (registration !== undefined && tenants.length === 0) tenants.push(registration.tenantId);
  const metadata = reader.url('BOT_OPENID_METADATA_URL', !production);
  const local = metadata !== undefined && loopback.test(metadata.hostname) && !production;
  const extraHosts = reader.list('ALLOWED_SERVICE_HOSTS', hostName, 'host names without https:// and port');
  const config: Config = {
    http: Object.freeze({ host, port }),
    bot: Object.freeze({
      registration: registration && Object.freeze(registration),
      botId: `28:${appId === '' ? 'anonymous' : appId}`,
      allowedTenants: tenants.length === 0 ? 'any' : Object.freeze(tenants),
      services: Object.freeze({
        loopback: anonymous ? 'only' : local ? 'also' : 'never',
        extraHosts: Object.freeze(extraHosts),
      }),
      openIdMetadataUrl: metadata?.href,
      tokenIssuer: reader.text('BOT_TOKEN_ISSUER'),
    }),
    storage: Object.freeze(storageOf(reader)),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    requestsPerSecond: requestsPerSecondOf(reader),
    metrics: metricsOf(reader),
  };
  reader.finish();
  return Object.freeze(config);
}

/** The part that the administrator's command line needs. @throws ConfigError like `readConfig`. */
export function storageConfigFrom(env: Environment): Pick<Config, 'storage' | 'logLevel'> {
  const reader = new EnvironmentReader(env);
  const config = { storage: Object.freeze(storageOf(reader)), logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info') };
  reader.finish();
  return Object.freeze(config);
}
