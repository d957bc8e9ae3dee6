import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  GovernmentConstants,
} from 'botframework-connector';
import type { BotConfig } from '../../config';
import { createOneTryHttpClient } from '../connector/one-try-http-client';
import { SigningCredentials } from '../connector/signing-credentials';
import { isAllowedAddress } from './allowed-service-url';
import { KeptClients } from './kept-clients';

const timeoutMs = 15_000;

/** Who issues the tokens of incoming messages: as configured, or Microsoft's public cloud. */
export function tokenIssuerOf(bot: BotConfig): string {
  return bot.tokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;
}

/** The SDK's authentication for the configured cloud, on our own HTTP client, with kept clients. */
export function createKeptClients(bot: BotConfig): KeptClients {
  const issuer = tokenIssuerOf(bot);
  const cloud =
    issuer === GovernmentConstants.ToBotFromChannelTokenIssuer ? GovernmentConstants : AuthenticationConstants;
  const httpClient = createOneTryHttpClient({ allows: (url) => isAllowedAddress(bot.services, url), timeoutMs });
  const inner = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    cloud.ToChannelFromBotLoginUrl,
    cloud.ToChannelFromBotOAuthScope,
    issuer,
    cloud.OAuthUrl,
    bot.openIdMetadataUrl ?? cloud.ToBotFromChannelOpenIdMetadataUrl,
    cloud.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    new SigningCredentials(bot.registration),
    new AuthenticationConfiguration(),
    undefined,
    { httpClient },
  );
  const appId = bot.registration?.appId ?? '';
  const self = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  return new KeptClients(inner, self);
}
