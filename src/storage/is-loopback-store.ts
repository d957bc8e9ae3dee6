import { storageSettings } from './storage-settings';

/** True for Azurite on this machine: the endpoint is a loopback address. Only then may the connection be http. */
export function isLoopbackStore(connectionString: string, service: 'table' | 'queue' = 'table'): boolean {
  const settings = storageSettings(connectionString);
  if (settings.get('usedevelopmentstorage') === 'true') return !settings.has('developmentstorageproxyuri');
  const endpoint = settings.get(`${service}endpoint`);
  if (endpoint === undefined || !URL.canParse(endpoint)) return false;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
}
