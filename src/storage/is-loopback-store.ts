/** True for Azurite on this machine: its table endpoint is a loopback address. Only then may the connection be http. */
export function isLoopbackStore(connectionString: string): boolean {
  const settings = new Map(
    connectionString.split(';').map((setting) => {
      const [name = '', ...value] = setting.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  if (settings.get('usedevelopmentstorage') === 'true') return !settings.has('developmentstorageproxyuri');
  const endpoint = settings.get('tableendpoint');
  if (endpoint === undefined || !URL.canParse(endpoint)) return false;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
}
