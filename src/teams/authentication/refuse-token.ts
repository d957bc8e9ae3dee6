import { z } from 'zod';

/** Why a token is refused; for the log, the caller is not told. */
export type TokenRefusal =
  | 'no_token'
  | 'malformed_token'
  | 'wrong_algorithm'
  | 'wrong_issuer'
  | 'wrong_audience'
  | 'expired'
  | 'not_yet_valid'
  | 'service_url_missing'
  | 'service_url_mismatch';

const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]*$/i;
const longest = 16_384;
/** The same allowance for clocks that differ as the SDK's. */
const toleranceSeconds = 300;

const headerSchema = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']) });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().optional(),
});

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A first look at what the token says of itself, before its signature is checked. It lets only Bot Framework channel
 * tokens through to the SDK: tokens of skills and of the emulator, which the SDK would accept on other terms, have
 * another issuer; a token without an end, or an activity without a service URL, the SDK would let pass.
 * @returns why it is refused, or undefined when its signature is worth checking
 */
export function refuseToken(
  authorization: string,
  expected: { readonly issuer: string; readonly appId: string; readonly serviceUrl: string | undefined },
  nowSeconds: number,
): TokenRefusal | undefined {
  if (authorization.trim() === '') return 'no_token';
  const [, header, payload] = authorization.length > longest ? [] : (bearer.exec(authorization) ?? []);
  if (header === undefined || payload === undefined) return 'malformed_token';
  if (!headerSchema.safeParse(parse(header)).success) return 'wrong_algorithm';
  const claims = claimsSchema.safeParse(parse(payload)).data;
  if (claims === undefined) return 'malformed_token';
  if (claims.iss !== expected.issuer) return 'wrong_issuer';
  if (claims.aud !== expected.appId) return 'wrong_audience';
  if (claims.exp + toleranceSeconds <= nowSeconds) return 'expired';
  if ((claims.nbf ?? 0) - toleranceSeconds > nowSeconds) return 'not_yet_valid';
  if (expected.serviceUrl === undefined) return 'service_url_missing';
  return claims.serviceurl === expected.serviceUrl ? undefined : 'service_url_mismatch';
}
