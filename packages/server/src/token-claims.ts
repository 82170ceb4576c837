import { PURPOSES, type Purpose } from '@emis-sdk/protocol';
import type { JWTPayload } from 'jose';

/** How long an access token is valid, in seconds. */
export const TOKEN_SECONDS = 300;

/** What a token of ours says, and nothing else: the one place where its claims have names. */
export interface TokenClaims {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The key of the client whose assertion got the token: with the key goes what it got. */
  readonly clientKey: string;
  /** Why records may be seen with it. */
  readonly purpose: Purpose;
  /** The version of the grant under which it was given. */
  readonly grant: number;
  /** The thumbprint of the key to which the token is bound, RFC 9449. Without one, whoever has the token may use it. */
  readonly boundTo?: string;
}

/** As RFC 9068 and RFC 9449 write them; `client_key`, `purpose` and `grant` are ours. */
export function payloadOf({ clientId, scopes, clientKey, purpose, grant, boundTo }: TokenClaims): JWTPayload {
  return {
    sub: clientId,
    client_id: clientId,
    scope: scopes.join(' '),
    client_key: clientKey,
    purpose,
    grant,
    ...(boundTo !== undefined && { cnf: { jkt: boundTo } }),
  };
}

/** @returns nothing when a token of ours does not say what each of them says */
export function claimsOf(payload: JWTPayload): TokenClaims | undefined {
  const { sub, scope, client_key, grant } = payload;
  const purpose = PURPOSES.find((known) => known === payload.purpose);
  const boundTo = boundKeyOf(payload);
  if (typeof sub !== 'string' || typeof client_key !== 'string' || boundTo === false) return undefined;
  if (purpose === undefined || typeof grant !== 'number') return undefined;
  const said = { clientId: sub, scopes: wordsOf(scope), clientKey: client_key, purpose, grant };
  return { ...said, ...(boundTo !== undefined && { boundTo }) };
}

/** The thumbprint of the key to which a token is bound; `false` when it is bound in a way that is not known here, as by a certificate. */
export function boundKeyOf({ cnf }: JWTPayload): string | undefined | false {
  if (cnf === undefined) return undefined;
  if (typeof cnf !== 'object' || cnf === null || Object.keys(cnf).join() !== 'jkt') return false;
  const { jkt } = cnf as { jkt: unknown };
  return typeof jkt === 'string' && jkt;
}

/** The words of a claim such as `scope`: a text with spaces between, or a list. */
export function wordsOf(claim: unknown): readonly string[] {
  const words = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return words.filter((word): word is string => typeof word === 'string' && word !== '');
}
