import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, type JWK, jwtVerify } from 'jose';
import type { Kysely } from 'kysely';
import { isCompactJws, isName, wantsMore } from './compact-jws.ts';
import { TOLERANCE_SECONDS, useUp } from './single-use.ts';
import type { Tables } from './tables.ts';

/** What proofs may be signed with, as metadata and challenges name it. */
export const PROOF_ALGORITHM = 'ES256';
/** How old a proof may be, in seconds: it is made for one request, which may travel over a slow line. */
const OLDEST_SECONDS = 60;

/** What a proof must be for. */
export interface Proved {
  readonly method: string;
  /** The address of the request as clients know it, whatever proxies stand between. */
  readonly address: string;
  /** The access token that is sent along; none at the token endpoint. */
  readonly token?: string;
}

/** A genuine proof: used up once it counts, so that it counts once. */
export interface Proof {
  /** The thumbprint of the key that signed it, RFC 7638. */
  readonly thumbprint: string;
  readonly jti: string;
  readonly until: Date;
}

/**
 * Reads the proof of possession that a request carries (RFC 9449, section 4.3), in all but its single use.
 *
 * @returns nothing when there is none, or it is wrong in any way
 */
export async function readProof(request: Request, proved: Proved, now: Date): Promise<Proof | undefined> {
  // Two headers come joined by a comma, and are then no token.
  const text = request.headers.get('dpop');
  if (text === null || !isCompactJws(text)) return undefined;
  try {
    const key = keyOf(decodeProtectedHeader(text).jwk);
    if (!key) return undefined;
    const { payload, protectedHeader } = await jwtVerify(text, await importJWK(key, PROOF_ALGORITHM), {
      algorithms: [PROOF_ALGORITHM],
      typ: 'dpop+jwt',
      currentDate: now,
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: OLDEST_SECONDS,
      requiredClaims: ['jti', 'htm', 'htu', 'iat'],
    });
    const { jti, htm, htu, ath, iat = 0 } = payload;
    const { jwk: _, ...headers } = protectedHeader;
    const rightToken = proved.token === undefined ? ath === undefined : ath === (await hashOf(proved.token));
    if (wantsMore(headers) || !isName(jti) || htm !== proved.method || !rightToken) return undefined;
    if (typeof htu !== 'string' || withoutQuery(htu) !== withoutQuery(proved.address)) return undefined;
    return { thumbprint: await calculateJwkThumbprint(key), jti, until: new Date((iat + OLDEST_SECONDS) * 1000) };
  } catch {
    return undefined;
  }
}

/** Says whether a proof is used for the first time, by any server on this database. */
export async function useUpProof(
  tables: Kysely<Tables>,
  { thumbprint, jti, until }: Proof,
  now: Date,
): Promise<boolean> {
  return await useUp(tables, { by: `dpop ${thumbprint}`, jti, until }, now);
}

/** The public part, if it is a key that proofs may be signed with, and does not give itself away. */
function keyOf(jwk: JWK | undefined): JWK | undefined {
  if (jwk?.kty !== 'EC' || jwk.crv !== 'P-256' || 'd' in jwk || !isName(jwk.x) || !isName(jwk.y)) return undefined;
  return { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y };
}

async function hashOf(token: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
