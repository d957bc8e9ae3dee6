import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
  type ServiceClientCredentials,
} from 'botframework-connector';
import type { Registration } from '../../config';
import { ConnectorError } from './connector-error';

const patienceMs = 15_000;

/** Signs requests, with one question for a token at a time: the SDK would ask once for each waiting request. */
class PatientCredentials implements ServiceClientCredentials {
  private asking: Promise<unknown> | undefined;

  constructor(private readonly inner: ServiceClientCredentials) {}

  async signRequest(...[request]: Parameters<ServiceClientCredentials['signRequest']>) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ConnectorError({ codes: ['NoToken', 'Timeout'] })), patienceMs);
    });
    try {
      return await Promise.race([this.signInTurn(request), late]);
    } catch (cause) {
      throw cause instanceof ConnectorError ? cause : new ConnectorError({ codes: ['NoToken'], cause });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whoever comes while another asks waits for that answer, and finds the token in the SDK's cache. */
  private async signInTurn(...[request]: Parameters<ServiceClientCredentials['signRequest']>) {
    await this.asking?.catch(() => undefined);
    const signed = this.inner.signRequest(request);
    this.asking ??= signed;
    try {
      return await signed;
    } finally {
      if (this.asking === signed) this.asking = undefined;
    }
  }
}

/** The SDK's factories have the shape of its base class without being one. */
type Factory = Pick<ServiceClientCredentialsFactory, keyof ServiceClientCredentialsFactory>;

function factoryFor(registration: Registration | undefined): Factory {
  if (registration === undefined) return new PasswordServiceClientCredentialFactory('', '', '');
  if (registration.type === 'UserAssignedMSI') {
    return new ManagedIdentityServiceClientCredentialsFactory(registration.appId, new JwtTokenProviderFactory());
  }
  return new PasswordServiceClientCredentialFactory(registration.appId, registration.password, registration.tenantId);
}

/** The bot's credentials as configured; without a registration there are none, and incoming tokens are not checked. */
export class SigningCredentials extends ServiceClientCredentialsFactory {
  private readonly inner: Factory;

  constructor(registration: Registration | undefined) {
    super();
    this.inner = factoryFor(registration);
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return this.inner.isValidAppId(appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.inner.isAuthenticationDisabled();
  }

  override async createCredentials(
    ...args: Parameters<ServiceClientCredentialsFactory['createCredentials']>
  ): Promise<ServiceClientCredentials> {
    return new PatientCredentials(await this.inner.createCredentials(...args));
  }
}
