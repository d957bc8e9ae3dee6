import { openStoreProxy, type StoreProxy } from './store-proxy';

/** The proxy in front of the queues: it looks for the endpoint that is called the table's. */
export async function openQueueProxy(connectionString: string): Promise<StoreProxy> {
  const swap = (text: string) =>
    text.replace(/(Table|Queue)Endpoint=/g, (_, name: string) =>
      name === 'Table' ? 'QueueEndpoint=' : 'TableEndpoint=',
    );
  const proxy = await openStoreProxy(swap(connectionString));
  return { ...proxy, connectionString: swap(proxy.connectionString) };
}
