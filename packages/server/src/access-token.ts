import type { Purpose } from '@emis-sdk/protocol';
import { decodeJwt, SignJWT } from 'jose';
import type { Kysely } from 'kysely';
import type { CheckedTokens } from './checked-tokens.ts';
import { type Client, findByIdentity, findClient } from './clients.ts';
import { isCompactJws } from './compact-jws.ts';
import { PROOF_ALGORITHM, readProof, useUpProof } from './dpop.ts';
import type { FieldSight } from './field-sight.ts';
import type { TokenKey } from './meta.ts';
import type { Need } from './needs.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';
import { payloadOf, TOKEN_SECONDS, type TokenClaims } from './token-claims.ts';
import type { TrustedIssuers } from './trusted-issuers.ts';
import type { Caller } from './within-grant.ts';

/** Makes an access token as RFC 9068 writes it. */
export async function issueToken(
  claims: TokenClaims,
  { issuer, key, now, id }: { issuer: string; key: TokenKey; now: Date; id: string },
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return await new SignJWT(payloadOf(claims))
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.id })
    .setIssuer(issuer)
    .setAudience(issuer)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + TOKEN_SECONDS)
    .setJti(id)
    .sign(key.privateKey);
}

/** What it takes to judge a token. */
export interface Gate {
  readonly tables: Kysely<Tables>;
  /** The address of the server as clients know it: issuer of its own tokens, and the audience of all. */
  readonly issuer: string;
  /** The server's own tokens. */
  readonly tokens: CheckedTokens;
  /** Whose tokens are taken beside the server's own. */
  readonly issuers: TrustedIssuers;
  /** Whether only tokens are taken that are bound to a key. */
  readonly boundOnly: boolean;
  /** What a token may call the scope that is asked for. @default only its own name */
  readonly names?: readonly string[];
  /** What each purpose shows. */
  readonly sights: Readonly<Record<Purpose, FieldSight>>;
  readonly now: Date;
}

/** What a token gives to whom, wherever it comes from. */
interface Given {
  readonly client: Client;
  readonly scopes: readonly string[];
  readonly boundTo?: string;
  readonly purpose: Purpose;
  /** The version of the grant under which the token was given; another issuer does not know it. */
  readonly grant?: number;
}

/**
 * The client whose token a request carries, if it may do what it asks for. The token and the registration must both allow it,
 * so that a scope or a key taken away is gone at once; a token of a grant that was replaced is none. Where a client may look, and for which
 * purposes, is read from its registration, never from a request.
 *
 * @throws {Refusal} `token-missing`, `token-refused`, `proof-refused`, `scope-missing` or `issuer-silent`
 */
export async function authorise(request: Request, need: Need, gate: Gate): Promise<Caller> {
  const [, scheme = '', token] = /^(Bearer|DPoP) +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const proves = scheme.toLowerCase() === 'dpop' || (gate.boundOnly && token === undefined);
  const challenge = (more: string) => ({
    'www-authenticate': proves ? `DPoP ${more && `${more}, `}algs="${PROOF_ALGORITHM}"` : `Bearer ${more}`.trim(),
  });
  if (token === undefined) throw new Refusal('token-missing', { headers: challenge('') });
  const given = await givenBy(token, gate);
  // A bound token is worth nothing without its proof, and a proof adds nothing to a token that is bound to no key.
  if (!given || proves !== (given.boundTo !== undefined) || (gate.boundOnly && !proves)) {
    throw new Refusal('token-refused', { headers: challenge('error="invalid_token"') });
  }
  if (given.boundTo !== undefined && !(await isProved(request, token, given.boundTo, gate))) {
    throw new Refusal('proof-refused', { headers: challenge('error="invalid_dpop_proof"') });
  }
  const { client, purpose, grant = client.version } = given;
  const { scope } = need;
  const renamed = given.scopes.some((name) => gate.names?.includes(name));
  const scopes = client.scopes.filter((own) => given.scopes.includes(own) || (renamed && own === scope));
  if (!need.allows(scopes)) {
    const headers = challenge(`error="insufficient_scope", scope="${scope}"`);
    throw new Refusal('scope-missing', { params: { scope }, headers });
  }
  if (grant !== client.version || !client.purposes.includes(purpose)) {
    throw new Refusal('token-refused', { headers: challenge('error="invalid_token"') });
  }
  return { ...client, scopes, purpose, sight: gate.sights[purpose] };
}

async function givenBy(token: string, gate: Gate): Promise<Given | undefined> {
  const issuer = isCompactJws(token) ? claimedIssuer(token) : undefined;
  if (issuer === undefined) return undefined;
  if (issuer !== gate.issuer) {
    const claims = await gate.issuers.claimsOf(token, issuer, gate.issuer, gate.now);
    const client = claims && (await findByIdentity(gate.tables, claims, gate.now));
    const [purpose] = client?.purposes ?? [];
    return client && purpose && { ...claims, client, purpose };
  }
  const claims = await gate.tokens.claimsOf(token, gate.now);
  const client = claims && (await findClient(gate.tables, claims.clientId, claims.clientKey, gate.now));
  return client && { ...claims, client };
}

/** Who says it made the token. Believed only once the signature is checked. */
function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function isProved(request: Request, token: string, boundTo: string, gate: Gate): Promise<boolean> {
  const address = gate.issuer + new URL(request.url).pathname;
  const proof = await readProof(request, { method: request.method, address, token }, gate.now);
  return proof?.thumbprint === boundTo && (await useUpProof(gate.tables, proof, gate.now));
}
