import { calculateJwkThumbprint, importJWK } from 'jose';
import type { Kysely } from 'kysely';
import { isName } from './compact-jws.ts';
import type { Tables } from './tables.ts';

/** Keys that one client may have at a time: the one in use, the next one, and some for its machines. */
const MAX_CLIENT_KEYS = 10;

/** A public key by which a client is let in. */
export interface ClientKey {
  /** Its `kid`: as the client named it, or its thumbprint (RFC 7638). */
  readonly kid: string;
  /** EC on P-256: the client signs with ES256. */
  readonly jwk: JsonWebKey;
  readonly createdAt: Date;
}

/** A key cannot be taken in. */
export class ClientKeyError extends TypeError {
  readonly because: 'invalid' | 'too-many' | 'other-key';

  constructor(because: ClientKeyError['because'], message: string) {
    super(message);
    this.because = because;
  }
}

/**
 * What is kept of a key that is given as a JWK.
 *
 * @throws {ClientKeyError} `invalid`, when it is not a public EC key on P-256
 */
export async function publicKeyOf(jwk: JsonWebKey & { readonly kid?: unknown }): Promise<Omit<ClientKey, 'createdAt'>> {
  const { kty, crv, x, y, d } = jwk;
  if (kty !== 'EC' || crv !== 'P-256' || !isName(x) || !isName(y))
    throw new ClientKeyError('invalid', 'The public key of a client is an EC key on P-256, as JWK');
  if (d !== undefined)
    throw new ClientKeyError('invalid', 'Register the public key; the private key never leaves the product');
  const bare = { kty, crv, x, y };
  try {
    // A point that is not on the curve is no key.
    await importJWK(bare, 'ES256');
  } catch {
    throw new ClientKeyError('invalid', 'The public key of a client is no point on P-256');
  }
  if (jwk.kid !== undefined && !isName(jwk.kid))
    throw new ClientKeyError('invalid', 'The kid of a key is a short text');
  return { kid: jwk.kid ?? (await calculateJwkThumbprint(bare)), jwk: bare };
}

/** The keys of a client, the oldest first. */
export async function clientKeys(tables: Kysely<Tables>, clientId: string): Promise<readonly ClientKey[]> {
  const rows = await tables
    .selectFrom('client_keys')
    .select(['kid', 'public_key', 'created_at'])
    .where('client_id', '=', clientId)
    .orderBy('created_at')
    .orderBy('kid')
    .execute();
  return rows.map(({ kid, public_key, created_at }) => ({ kid, jwk: public_key, createdAt: new Date(created_at) }));
}

/**
 * Lets a client in by a further key; one that it has already changes nothing.
 *
 * @throws {ClientKeyError}
 */
export async function addClientKey(
  tables: Kysely<Tables>,
  clientId: string,
  key: JsonWebKey,
  now: Date,
): Promise<string> {
  return await tables.transaction().execute((trx) => keepKey(trx, clientId, key, now));
}

/** The same inside a transaction. */
export async function keepKey(trx: Kysely<Tables>, clientId: string, key: JsonWebKey, now: Date): Promise<string> {
  const { kid, jwk } = await publicKeyOf(key);
  // Whoever adds keys of one client waits for one another here, so that none is miscounted.
  await trx.selectFrom('clients').select('id').where('id', '=', clientId).forUpdate().executeTakeFirstOrThrow();
  const held = await clientKeys(trx, clientId);
  const same = held.find((each) => each.kid === kid);
  if (same && (same.jwk.x !== jwk.x || same.jwk.y !== jwk.y))
    throw new ClientKeyError('other-key', `The client has another key with the kid ${JSON.stringify(kid)}`);
  if (same) return kid;
  if (held.length >= MAX_CLIENT_KEYS)
    throw new ClientKeyError('too-many', `A client has at most ${MAX_CLIENT_KEYS} keys; remove one first`);
  await insertKey(trx, clientId, { kid, jwk }, now);
  return kid;
}

export async function insertKey(
  trx: Kysely<Tables>,
  clientId: string,
  { kid, jwk }: Omit<ClientKey, 'createdAt'>,
  now: Date,
): Promise<void> {
  const row = { client_id: clientId, kid, public_key: JSON.stringify(jwk), created_at: now.toISOString() };
  await trx.insertInto('client_keys').values(row).execute();
}

/** Lets nobody in by a key any more, nor by the tokens that it got, from this moment. Says whether the client had it. */
export async function removeClientKey(tables: Kysely<Tables>, clientId: string, kid: string): Promise<boolean> {
  const { numDeletedRows } = await tables
    .deleteFrom('client_keys')
    .where('client_id', '=', clientId)
    .where('kid', '=', kid)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
