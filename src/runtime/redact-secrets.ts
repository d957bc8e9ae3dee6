/** What a secret looks like in running text: tokens, storage keys, signatures, client secrets. */
const secrets: readonly RegExp[] = [
  /\beyJ[\w-]{5,}(\.[\w-]*){1,4}/g,
  /\b(Bearer|SharedKey(Lite)?)\s+\S+/gi,
  /\b(AccountKey|SharedAccessSignature|sig|client_secret|client_assertion|access_token|password)(=|%3d|"\s*:\s*"|:\s*)[^\s;&"']+/gi,
];

const longest = 2000;

/** The text without what looks like a secret, cut to a length that a log line can bear. */
export function redactSecrets(text: string): string {
  const clean = secrets.reduce((rest, secret) => rest.replace(secret, '[secret]'), text.slice(0, 2 * longest));
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
