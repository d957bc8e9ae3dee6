/** The queue endpoint of the account whose table endpoint is given. Throws when the one does not show the other. */
export function queueUrl(accountUrl: string): string {
  const url = accountUrl.replace('.table.', '.queue.');
  if (url !== accountUrl) return url;
  throw new Error(
    'The queue endpoint cannot be worked out from the storage account URL: its host has no part «table», as in ' +
      'https://<account>.table.core.windows.net. Use that address, or a connection string with both endpoints.',
  );
}
