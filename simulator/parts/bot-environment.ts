/** Azurite's account and key are published by Microsoft and the same for everybody. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Settings that an `.env` file must not bring in: empty ones win over the file. */
const emptied = [
  'NODE_ENV',
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'ALLOWED_SERVICE_HOSTS',
  'BOT_OPENID_METADATA_URL',
  'BOT_TOKEN_ISSUER',
  'AZURE_STORAGE_ACCOUNT_URL',
];

/** The bot's environment for a day on loopback: no credentials, Azurite as the store. */
export function botEnvironment(
  base: NodeJS.ProcessEnv,
  {
    botPort,
    tablePort,
    queuePort,
    tenants,
  }: { botPort: number; tablePort: number; queuePort: number; tenants: readonly string[] },
): NodeJS.ProcessEnv {
  return {
    ...base,
    ...Object.fromEntries(emptied.map((name) => [name, ''])),
    PORT: String(botPort),
    HOST: '127.0.0.1',
    BOT_AUTH: 'anonymous',
    ALLOWED_TENANTS: tenants.join(','),
    AZURE_STORAGE_CONNECTION_STRING: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${key}`,
      `TableEndpoint=http://127.0.0.1:${tablePort}/${account}`,
      `QueueEndpoint=http://127.0.0.1:${queuePort}/${account}`,
    ].join(';'),
  };
}
