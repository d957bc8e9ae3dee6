import { isLoopbackStore } from './storage/is-loopback-store';
import { storageSettings } from './storage/storage-settings';

const wholeString = 'write the whole string, with AccountName and AccountKey, as the portal shows it';

/**
 * What has to be written otherwise in a connection string, never with a value of it; undefined when tables and queues can
 * both be reached with it. The libraries that use it stop at these too, with words about something else.
 */
export function connectionStringProblem(connectionString: string): string | undefined {
  const settings = storageSettings(connectionString);
  const has = (name: string): boolean => (settings.get(name) ?? '') !== '';
  if (has('usedevelopmentstorage')) {
    return settings.get('usedevelopmentstorage')?.toLowerCase() === 'true' ? undefined : wholeString;
  }
  const isSigned = has('tableendpoint') && has('sharedaccesssignature');
  const isAccount = has('accountname') && has('accountkey');
  if (!isSigned && !isAccount) return wholeString;
  if (!isSigned && !has('defaultendpointsprotocol')) {
    return 'has no DefaultEndpointsProtocol; write DefaultEndpointsProtocol=https at the beginning';
  }
  if (!has('endpointsuffix') && !has('tableendpoint')) {
    return 'has no EndpointSuffix; write the whole string, as the portal shows it';
  }
  // From name and suffix both endpoints follow, unless one of them is written.
  if (!has('queueendpoint') && !(isAccount && has('endpointsuffix'))) {
    return 'has no QueueEndpoint; write that of the same account beside TableEndpoint';
  }
  return (['table', 'queue'] as const).every(
    (service) => isHttps(settings, service) || isLoopbackStore(connectionString, service),
  )
    ? undefined
    : 'leads to an address that is not https; write the whole string, as the portal shows it';
}

function isHttps(settings: ReadonlyMap<string, string>, service: 'table' | 'queue'): boolean {
  const valueOf = (name: string): string => settings.get(name) ?? '';
  const protocol = valueOf('defaultendpointsprotocol').toLowerCase();
  const derived = `${protocol}://${valueOf('accountname')}.${service}.${valueOf('endpointsuffix')}`;
  const endpoint = valueOf(`${service}endpoint`) || derived;
  return URL.canParse(endpoint) && new URL(endpoint).protocol === 'https:';
}
