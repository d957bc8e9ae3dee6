import type { TokenCredential } from '@azure/identity';

/**
 * The app's own identity: a managed identity in Azure (`AZURE_CLIENT_ID` chooses a user-assigned one), the developer's
 * sign-in elsewhere. The package is loaded with the first token, so that a connection string costs nothing of it.
 */
export function entraCredential(): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      credential ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential());
      return (await credential).getToken(scopes, options);
    },
  };
}
