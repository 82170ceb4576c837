import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** What the server knows of itself. Made at its first start and kept in the database. */
export interface Meta {
  /** Changes when positions in the feed stop to mean what they meant: a cursor of another epoch is gone. */
  readonly feedEpoch: string;
  /** The key with which cursors are signed. */
  readonly cursorKey: CryptoKey;
  /** The key with which access tokens are signed, ES256. */
  readonly tokenKey: TokenKey;
}

export interface TokenKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JsonWebKey;
}

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Reads what the server knows of itself, and makes what is not there yet. Safe when several processes start at once. */
export async function readMeta(tables: Kysely<Tables>, newId: () => string): Promise<Meta> {
  const { cursor_key, token_key } = await tables.transaction().execute(async (trx) => {
    return {
      cursor_key: await kept<JsonWebKey>(trx, 'cursor-key', newCursorKey),
      token_key: await kept<{ id: string; jwk: JsonWebKey }>(trx, 'token-key', () => newTokenKey(newId())),
    };
  });
  return {
    feedEpoch: await feedEpoch(tables, newId),
    cursorKey: await crypto.subtle.importKey('jwk', cursor_key, HMAC, false, ['sign', 'verify']),
    tokenKey: await importTokenKey(token_key),
  };
}

/**
 * The epoch of the feed. Transaction ids belong to one cluster: after a dump is restored into another, those of the feed mean
 * nothing there, and may hide it from every reader. The feed is then numbered anew, in its old order, under a new epoch.
 */
async function feedEpoch(tables: Kysely<Tables>, newId: () => string): Promise<string> {
  return await tables.transaction().execute(async (trx) => {
    const { rows } = await sql<{ cluster: string }>`
      SELECT system_identifier || '/' || oid AS cluster FROM pg_control_system(), pg_database WHERE datname = current_database()
    `.execute(trx);
    const cluster = rows[0]?.cluster ?? '';
    const fresh = { epoch: newId(), cluster };
    const known = await kept<{ epoch: string; cluster: string }>(trx, 'feed', () => Promise.resolve(fresh));
    if (known.cluster === cluster) return known.epoch;
    await sql`
      WITH ordered AS (SELECT xid, seq, row_number() OVER (ORDER BY xid, seq) AS place FROM feed)
      UPDATE feed SET xid = pg_current_xact_id(), seq = ordered.place
      FROM ordered WHERE feed.xid = ordered.xid AND feed.seq = ordered.seq`.execute(trx);
    // Versions of records are numbers of this sequence too: it never goes back.
    await sql`SELECT setval(pg_get_serial_sequence('feed', 'seq'), greatest((SELECT count(*) + 1 FROM feed), nextval(pg_get_serial_sequence('feed', 'seq'))))`.execute(
      trx,
    );
    // Who reads this feed to its present end has been told of every erasure that it knows.
    await sql`UPDATE erasures SET xid = pg_current_xact_id(), seq = (SELECT count(*) FROM feed)`.execute(trx);
    await keepAnew(trx, 'feed', fresh);
    return fresh.epoch;
  });
}

/** Puts another value in the place of one of the table `meta`, which {@link kept} has locked. */
export async function keepAnew(trx: Kysely<Tables>, key: string, value: object): Promise<void> {
  await trx
    .updateTable('meta')
    .set({ value: JSON.stringify(value) })
    .where('key', '=', key)
    .execute();
}

/** A value of the table `meta`; made by whoever comes first, and locked until the end of the transaction. */
export async function kept<T extends object>(trx: Kysely<Tables>, key: string, make: () => Promise<T>): Promise<T> {
  const read = () => trx.selectFrom('meta').select('value').where('key', '=', key).forUpdate().executeTakeFirst();
  let row = await read();
  if (!row) {
    const value = JSON.stringify(await make());
    await trx
      .insertInto('meta')
      .values({ key, value })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    row = await read();
  }
  return row?.value as T;
}

async function newCursorKey(): Promise<JsonWebKey> {
  return await crypto.subtle.exportKey(
    'jwk',
    (await crypto.subtle.generateKey(HMAC, true, ['sign', 'verify'])) as CryptoKey,
  );
}

async function newTokenKey(id: string): Promise<{ id: string; jwk: JsonWebKey }> {
  const { privateKey } = (await crypto.subtle.generateKey(ES256, true, ['sign', 'verify'])) as CryptoKeyPair;
  return { id, jwk: await crypto.subtle.exportKey('jwk', privateKey) };
}

async function importTokenKey({ id, jwk }: { id: string; jwk: JsonWebKey }): Promise<TokenKey> {
  const { kty = 'EC', crv = 'P-256', x = '', y = '' } = jwk;
  const publicJwk = { kty, crv, x, y };
  return {
    id,
    privateKey: await crypto.subtle.importKey('jwk', jwk, ES256, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', publicJwk, ES256, true, ['verify']),
    publicJwk,
  };
}
