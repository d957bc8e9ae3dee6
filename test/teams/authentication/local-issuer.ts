import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Signs tokens as Microsoft does and publishes the keys over HTTP, with their endorsements. */
export interface LocalIssuer {
  readonly metadataUrl: string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** A JSON Web Token (RS256) with these claims, those that are undefined left out. */
  sign(claims: Record<string, unknown>, how?: { readonly kid?: string; readonly key?: KeyObject }): string;
  /** Also publishes a key that is endorsed for another channel only. */
  readonly kids: { readonly teams: string; readonly otherChannel: string };
  down(): Promise<void>;
}

export const tokenIssuer = 'https://api.botframework.com';

/** @param answer `broken` answers 500, `silent` not at all. */
export async function startLocalIssuer(answer: 'keys' | 'broken' | 'silent' = 'keys'): Promise<LocalIssuer> {
  const kids = { teams: 'key-teams', otherChannel: 'key-other' };
  const pairs = new Map<string, KeyObject>();
  const keys: object[] = [];
  for (const [kid, endorsements] of [
    [kids.teams, ['msteams']],
    [kids.otherChannel, ['webchat']],
  ] as const) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    pairs.set(kid, privateKey);
    keys.push({ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements });
  }
  let asked = 0;
  const server = createServer((request, response) => {
    if (answer === 'silent') return;
    const metadata = request.url === '/openid';
    if (!metadata) asked += 1;
    response.writeHead(answer === 'broken' ? 500 : 200, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify(metadata ? { issuer: tokenIssuer, jwks_uri: `${url}/keys` } : { keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return {
    metadataUrl: `${url}/openid`,
    kids,
    asked: () => asked,
    sign: (claims, { kid = kids.teams, key = pairs.get(kid) } = {}) => {
      if (key === undefined) throw new Error(`no key ${kid}`);
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const signed = `${part({ alg: 'RS256', typ: 'JWT', kid })}.${part(claims)}`;
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
    },
    down: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
