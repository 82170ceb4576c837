import type { Scope } from '@emis-sdk/protocol';
import { jwtVerify, SignJWT } from 'jose';
import type { Kysely } from 'kysely';
import { type Client, findClient } from './clients.ts';
import type { TokenKey } from './meta.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/** How long an access token is valid, in seconds. */
export const TOKEN_SECONDS = 300;

/** Makes an access token as RFC 9068 writes it. */
export async function issueToken(
  client: Client,
  scopes: readonly string[],
  { issuer, key, now, id }: { issuer: string; key: TokenKey; now: Date; id: string },
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return await new SignJWT({ client_id: client.id, scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.id })
    .setIssuer(issuer)
    .setAudience(issuer)
    .setSubject(client.id)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + TOKEN_SECONDS)
    .setJti(id)
    .sign(key.privateKey);
}

/**
 * The client whose token a request carries, if it may do what it asks for. The token and the registration must both allow it,
 * so that a scope taken away is gone at once.
 *
 * @throws {Refusal} `token-missing`, `token-refused` or `scope-missing`
 */
export async function authorise(
  request: Request,
  scope: Scope,
  of: { tables: Kysely<Tables>; issuer: string; key: TokenKey; now: Date; names?: readonly string[] },
): Promise<Client> {
  const { tables, issuer, key, now, names = [scope] } = of;
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('token-missing', { headers: { 'www-authenticate': 'Bearer' } });
  const claims = await verified(token, issuer, key, now);
  const client = claims && (await findClient(tables, claims.clientId));
  if (!client) {
    throw new Refusal('token-refused', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
  }
  if (!claims.scopes.some((name) => names.includes(name)) || !client.scopes.includes(scope)) {
    const challenge = `Bearer error="insufficient_scope", scope="${scope}"`;
    throw new Refusal('scope-missing', { params: { scope }, headers: { 'www-authenticate': challenge } });
  }
  return client;
}

async function verified(
  token: string,
  issuer: string,
  key: TokenKey,
  now: Date,
): Promise<{ clientId: string; scopes: readonly string[] } | undefined> {
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer,
      audience: issuer,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    const { sub = '', scope } = payload;
    return { clientId: sub, scopes: typeof scope === 'string' ? scope.split(' ') : [] };
  } catch {
    return undefined;
  }
}
