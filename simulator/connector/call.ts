/** The calls of the Bot Connector that botbuilder makes. */
export type CallKind =
  | 'create'
  | 'send'
  | 'reply'
  | 'update'
  | 'delete'
  | 'members'
  | 'member'
  | 'pagedMembers'
  | 'team'
  | 'channels'
  | 'unknown';

/** One request to the connector, taken apart. */
export interface Call {
  readonly kind: CallKind;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly teamId?: string | undefined;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly kind: CallKind;
}

const conversation = '^/v3/conversations/(?<conversationId>[^/]+)';
const routes: readonly Route[] = [
  { kind: 'create', method: 'POST', pattern: /^\/v3\/conversations$/ },
  { kind: 'send', method: 'POST', pattern: new RegExp(`${conversation}/activities$`) },
  { kind: 'reply', method: 'POST', pattern: new RegExp(`${conversation}/activities/(?<activityId>[^/]+)$`) },
  { kind: 'update', method: 'PUT', pattern: new RegExp(`${conversation}/activities/(?<activityId>[^/]+)$`) },
  { kind: 'delete', method: 'DELETE', pattern: new RegExp(`${conversation}/activities/(?<activityId>[^/]+)$`) },
  { kind: 'members', method: 'GET', pattern: new RegExp(`${conversation}/members$`) },
  { kind: 'member', method: 'GET', pattern: new RegExp(`${conversation}/members/(?<memberId>[^/]+)$`) },
  { kind: 'pagedMembers', method: 'GET', pattern: new RegExp(`${conversation}/pagedmembers$`) },
  { kind: 'channels', method: 'GET', pattern: /^\/v3\/teams\/(?<teamId>[^/]+)\/conversations$/ },
  { kind: 'team', method: 'GET', pattern: /^\/v3\/teams\/(?<teamId>[^/]+)$/ },
];

/** Takes a request line apart; throws URIError for a path that is not percent-encoded as it should be. */
export function parseCall(method: string, url: URL): Call {
  const path = url.pathname.replace(/\/+$/, '').replace(/^\/\/+/, '/');
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found === null) continue;
    const parts = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]),
    );
    return { kind: route.kind, method, path: decodeURIComponent(path), query: url.searchParams, ...parts };
  }
  return { kind: 'unknown', method, path, query: url.searchParams };
}
