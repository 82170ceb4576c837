import { SCOPES, type Scope } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A product that is let in. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Ids of records are unique within a source. */
  readonly source: string;
  readonly scopes: readonly Scope[];
  readonly publicKey: JsonWebKey;
}

export interface Registration {
  /** Unique; registering the same name again replaces its key and scopes. */
  readonly name: string;
  /** Under what the records of this product are kept. @default the name */
  readonly source?: string;
  readonly scopes: readonly Scope[];
  /** Public, EC P-256: the product signs with ES256. */
  readonly publicKey: JsonWebKey;
}

/**
 * @throws {TypeError} when the key is not a public EC key on P-256, or a scope is not known
 */
export async function registerClient(
  tables: Kysely<Tables>,
  registration: Registration,
  now: Date,
  newId: () => string,
): Promise<{ clientId: string }> {
  const { name, source = name, scopes } = registration;
  if (name === '' || source === '') throw new TypeError('A client needs a name and a source');
  const unknown = scopes.find((scope) => !SCOPES.includes(scope));
  if (unknown !== undefined) throw new TypeError(`The scope ${unknown} is not known; use ${SCOPES.join(', ')}`);
  const values = {
    source,
    scopes: JSON.stringify(scopes),
    public_key: JSON.stringify(publicPart(registration.publicKey)),
    updated_at: now.toISOString(),
  };
  const { id } = await tables
    .insertInto('clients')
    .values({ ...values, id: newId(), name, created_at: values.updated_at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { clientId: id };
}

export async function findClient(tables: Kysely<Tables>, id: string): Promise<Client | undefined> {
  const row = await tables.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { id, name: row.name, source: row.source, scopes: row.scopes, publicKey: row.public_key };
}

function publicPart({ kty, crv, x, y, d }: JsonWebKey): JsonWebKey {
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y)
    throw new TypeError('The public key of a client is an EC key on P-256, as JWK');
  if (d !== undefined) throw new TypeError('Register the public key; the private key never leaves the product');
  return { kty, crv, x, y };
}
