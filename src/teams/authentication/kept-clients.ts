import {
  BotFrameworkAuthentication,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';

/** A service URL can have the tenant in it, so one for each municipality and some to spare. */
const mostClients = 1000;

class KeptConnectorFactory extends ConnectorFactory {
  constructor(private readonly clients: KeptClients) {
    super();
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.clients.connectorFor(serviceUrl, audience);
  }
}

/**
 * The SDK's authentication, with clients that are kept: the SDK builds a connector client and a user token client, each
 * with a whole HTTP pipeline, for every turn. There is one app, so a client is known by where it sends to.
 */
export class KeptClients extends BotFrameworkAuthentication {
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();
  private userTokens: Promise<UserTokenClient> | undefined;

  constructor(
    private readonly inner: BotFrameworkAuthentication,
    private readonly self: ClaimsIdentity,
  ) {
    super();
  }

  /** The client that writes to a service URL as the bot itself. */
  connectorFor(serviceUrl: string, audience = this.inner.getOriginatingAudience()): Promise<ConnectorClient> {
    const key = `${audience} ${serviceUrl}`;
    const kept = this.connectors.get(key);
    if (kept !== undefined) return kept;
    const made = this.inner.createConnectorFactory(this.self).create(serviceUrl, audience);
    made.catch(() => this.connectors.delete(key));
    const oldest = this.connectors.size < mostClients ? undefined : this.connectors.keys().next().value;
    if (oldest !== undefined) this.connectors.delete(oldest);
    this.connectors.set(key, made);
    return made;
  }

  override createConnectorFactory(): ConnectorFactory {
    return new KeptConnectorFactory(this);
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    this.userTokens ??= this.inner.createUserTokenClient(this.self);
    return this.userTokens;
  }

  override async authenticateRequest(
    ...args: Parameters<BotFrameworkAuthentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await this.inner.authenticateRequest(...args);
    return { ...result, connectorFactory: this.createConnectorFactory() };
  }

  /** Streaming is not offered. */
  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('Streaming connections are not supported.'));
  }

  override getOriginatingAudience(): string {
    return this.inner.getOriginatingAudience();
  }
}
