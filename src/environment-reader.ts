/** Environment variables that this program reads; `.env.example` explains each. */
export const configKeys = [
  'NODE_ENV',
  'PORT',
  'HOST',
  'LOG_LEVEL',
  'BOT_AUTH',
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'ALLOWED_TENANTS',
  'ALLOWED_SERVICE_HOSTS',
  'BOT_OPENID_METADATA_URL',
  'BOT_TOKEN_ISSUER',
  'TEAMS_REQUESTS_PER_SECOND',
  'AZURE_STORAGE_CONNECTION_STRING',
  'AZURE_STORAGE_ACCOUNT_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
  'OTEL_EXPORTER_OTLP_INSECURE',
] as const;
type Key = (typeof configKeys)[number];
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the environment, one sentence a key. Values of secrets are never in it. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used. See .env.example.\n${problems.map((line) => `- ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

export const guidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
export const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Collects what is wrong, so that the operator corrects everything in one go. */
export class EnvironmentReader {
  readonly problems: string[] = [];
  constructor(private readonly env: Environment) {}

  /** The trimmed value; an empty one counts as missing. */
  text(key: Key): string | undefined {
    const value = this.env[key]?.trim();
    return value === '' ? undefined : value;
  }

  problem(key: Key, what: string): void {
    this.problems.push(`${key}: ${what}`);
  }

  oneOf<T extends string>(key: Key, choices: readonly T[], fallback: T): T {
    const value = this.text(key);
    if (value === undefined) return fallback;
    const choice = choices.find((each) => each === value);
    if (choice === undefined) this.problem(key, `write ${choices.join(' or ')}`);
    return choice ?? fallback;
  }

  guid(key: Key, need: string | undefined): string {
    const value = this.text(key)?.toLowerCase();
    if (value === undefined && need !== undefined) this.problem(key, `is missing; write ${need}`);
    if (value !== undefined && !guidForm.test(value))
      this.problem(key, 'write an id like 11111111-2222-3333-4444-555555555555');
    return value ?? '';
  }

  list(key: Key, form: RegExp, example: string): string[] {
    const values = (this.text(key) ?? '').split(',').map((each) => each.trim().toLowerCase());
    const given = values.filter((each) => each !== '');
    if (given.some((each) => !form.test(each))) this.problem(key, `write ${example}, with commas between`);
    return given;
  }

  url(key: Key, httpOnLoopback: boolean): URL | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const http = url?.protocol === 'http:' && loopback.test(url.hostname) && httpOnLoopback;
    if (url !== undefined && (url.protocol === 'https:' || http) && url.username === '' && url.password === '')
      return url;
    this.problem(key, `write an https address${httpOnLoopback ? ' (http on loopback in development)' : ''}`);
    return undefined;
  }

  /** Throws what was found, all of it. */
  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }
}
