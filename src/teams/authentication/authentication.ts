import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { BotConfig } from '../../config';
import { isAllowedServiceUrl } from './allowed-service-url';
import { tokenIssuerOf } from './create-kept-clients';
import type { InboundActivity } from './inbound-activity';
import type { KeptClients } from './kept-clients';
import { refuseToken } from './refuse-token';
import { tenantOf } from './tenant-of';

/** A clean accept, or a status and the reason for the log; the caller is told nothing but the status. */
type Verdict =
  | { readonly ok: true; readonly result: AuthenticateRequestResult }
  | { readonly ok: false; readonly status: 401 | 403 | 503; readonly reason: string };

export type Authenticate = (activity: InboundActivity, authorization: string) => Promise<Verdict>;

const patienceForKeysMs = 10_000;
/** The simulator and the Agents Playground call themselves one of these. */
const anonymousChannels: ReadonlySet<string> = new Set(['msteams', 'emulator', 'test']);

function refusal(status: 401 | 403 | 503, reason: string): Verdict {
  return { ok: false, status, reason };
}

/** What the SDK throws: nothing but a clean refusal comes out. Signing keys that cannot be had are not the caller's fault. */
function refusalOf(error: unknown): Verdict {
  const name = error instanceof Error ? error.name : '';
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
  const message = error instanceof Error ? error.message : '';
  if (name === 'FetchError' || message.startsWith('Failed to load') || message === 'keys_late') {
    return refusal(503, 'signing_keys_unreachable');
  }
  return status === 403
    ? refusal(403, 'forbidden')
    : refusal(401, name === 'AuthenticationError' ? 'not_verified' : name);
}

function late(ms: number): { promise: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('keys_late')), ms);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

/**
 * The door: who may hand the bot an activity. The SDK checks signature, key and endorsement; around it stands what the
 * SDK leaves open: a service URL that is missing or foreign, a tenant that is not ours, channels other than Teams,
 * tokens of skills and emulators, and errors that would come out as 500.
 * @param keysPatienceMs how long to wait for Microsoft's signing keys before saying 503
 */
export function createAuthentication(
  bot: BotConfig,
  clients: KeptClients,
  keysPatienceMs = patienceForKeysMs,
): Authenticate {
  const issuer = tokenIssuerOf(bot);
  const { registration, services, allowedTenants } = bot;

  function refuseOrigin(activity: InboundActivity): Verdict | undefined {
    if (!isAllowedServiceUrl(services, activity.serviceUrl ?? '')) return refusal(403, 'service_url_not_allowed');
    const tenant = tenantOf(activity);
    if (tenant === 'conflict') return refusal(403, 'tenants_disagree');
    if (allowedTenants === 'any') return undefined;
    if (tenant.tenantId === undefined) return refusal(403, 'tenant_missing');
    return allowedTenants.includes(tenant.tenantId) ? undefined : refusal(403, 'tenant_not_allowed');
  }

  function refuseUnread(activity: InboundActivity, authorization: string): Verdict | undefined {
    if (registration === undefined) {
      const known = anonymousChannels.has(activity.channelId ?? '') && activity.recipient?.role !== 'skill';
      return known ? refuseOrigin(activity) : refusal(403, 'channel_not_allowed');
    }
    const expected = { issuer, appId: registration.appId, serviceUrl: activity.serviceUrl ?? undefined };
    const reason = refuseToken(authorization, expected, Date.now() / 1000);
    if (reason !== undefined) return refusal(401, reason);
    return activity.channelId === 'msteams' ? undefined : refusal(403, 'channel_not_allowed');
  }

  return async (activity, authorization) => {
    const unread = refuseUnread(activity, authorization);
    if (unread !== undefined) return unread;
    const patience = late(keysPatienceMs);
    try {
      // The SDK's type asks for more than it reads: channel, service URL and the recipient's role.
      const request = clients.authenticateRequest(activity as unknown as Activity, authorization);
      const result = await Promise.race([request, patience.promise]);
      return refuseOrigin(activity) ?? { ok: true, result };
    } catch (error) {
      return refusalOf(error);
    } finally {
      patience.clear();
    }
  };
}
