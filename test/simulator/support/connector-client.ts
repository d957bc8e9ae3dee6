import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import type { Simulator } from '../../../simulator/connector/simulator';

/** The SDK's own client, as the bot uses it, without credentials. */
export function connectorClient(simulator: Simulator): ConnectorClient {
  return new ConnectorClient(new MicrosoftAppCredentials('', ''), {
    baseUri: simulator.serviceUrl,
    noRetryPolicy: true,
  });
}
