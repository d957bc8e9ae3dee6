import type { BotConfig } from '../../config';

/** Microsoft's own: Teams' connector in the public cloud and in the US government clouds. */
const hosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);
const domains = ['.botframework.com', '.botframework.azure.us'] as const;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** May our token be sent to this address? https on Microsoft's hosts and the configured ones, without a port. */
export function isAllowedAddress(services: BotConfig['services'], url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  const isLoopback = loopback.test(url.hostname);
  if (isLoopback) return services.loopback !== 'never' && (url.protocol === 'http:' || url.protocol === 'https:');
  if (services.loopback === 'only' || url.protocol !== 'https:' || url.port !== '') return false;
  const host = url.hostname;
  return hosts.has(host) || domains.some((each) => host.endsWith(each)) || services.extraHosts.includes(host);
}

/**
 * May this service URL be answered, stored and written to? The SDK trusts every one (`isTrustedServiceUrl` is always
 * true) and would send the bot's token to it.
 */
export function isAllowedServiceUrl(services: BotConfig['services'], serviceUrl: string): boolean {
  // What one reader of addresses takes for the host, another takes for a user name or a path: no such address at all.
  if (serviceUrl.length > 500 || !/^https?:\/\/[\w.:[\]/%~-]+$/i.test(serviceUrl) || !URL.canParse(serviceUrl))
    return false;
  return isAllowedAddress(services, new URL(serviceUrl));
}
