import { SCOPES, type Scope } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import { insertKey, publicKeyOf } from './client-keys.ts';
import type { Tables } from './tables.ts';

/** A product that is let in. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Ids of records are unique within a source. */
  readonly source: string;
  readonly scopes: readonly Scope[];
}

/** Who a client is at an issuer of tokens other than this server. */
export interface Identity {
  /** One of the `issuers` of the server. */
  readonly issuer: string;
  /** The `client_id` in its tokens. */
  readonly clientId: string;
}

export interface Registration {
  /** Unique; registering the same name again replaces its keys and scopes. */
  readonly name: string;
  /** Under what the records of this product are kept. @default the name */
  readonly source?: string;
  readonly scopes: readonly Scope[];
  /** Public, EC P-256: the product signs with ES256. `addClientKey` adds further ones. */
  readonly publicKey?: JsonWebKey;
  /** For a product that gets its tokens elsewhere. */
  readonly identity?: Identity;
}

/**
 * @throws {TypeError} when the key is not a public EC key on P-256, a scope is not known, there is neither key nor identity, or the
 *   identity is another client's
 */
export async function registerClient(
  tables: Kysely<Tables>,
  registration: Registration,
  now: Date,
  newId: () => string,
): Promise<{ clientId: string }> {
  const { name, source = name, scopes, publicKey, identity } = registration;
  if (name === '' || source === '') throw new TypeError('A client needs a name and a source');
  if (!publicKey && !identity) throw new TypeError('A client needs a public key, or an identity at an issuer');
  const unknown = scopes.find((scope) => !SCOPES.includes(scope));
  if (unknown !== undefined) throw new TypeError(`The scope ${unknown} is not known; use ${SCOPES.join(', ')}`);
  const key = publicKey && (await publicKeyOf(publicKey));
  const values = { source, scopes: JSON.stringify(scopes), updated_at: now.toISOString() };
  return await tables.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('clients')
      .values({ ...values, id: newId(), name, created_at: values.updated_at })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx.deleteFrom('client_keys').where('client_id', '=', id).execute();
    await trx.deleteFrom('client_identities').where('client_id', '=', id).execute();
    if (key) await insertKey(trx, id, key, now);
    if (identity) {
      const row = { issuer: identity.issuer, subject: identity.clientId, client_id: id };
      const taken = await trx
        .insertInto('client_identities')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('client_id')
        .executeTakeFirst();
      if (!taken) throw new TypeError(`Another client is ${identity.clientId} at ${identity.issuer} already`);
    }
    return { clientId: id };
  });
}

/** A client by the id that this server gave it; with `key`, only as long as it has that key. */
export async function findClient(tables: Kysely<Tables>, id: string, key?: string): Promise<Client | undefined> {
  const row = await tables
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', id)
    .$if(key !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('client_keys')
            .select('kid')
            .whereRef('client_id', '=', 'clients.id')
            .where('kid', '=', key ?? ''),
        ),
      ),
    )
    .executeTakeFirst();
  return row && clientOf(row);
}

/** A client by what it is called at another issuer. */
export async function findByIdentity(tables: Kysely<Tables>, identity: Identity): Promise<Client | undefined> {
  const row = await tables
    .selectFrom('clients')
    .innerJoin('client_identities', 'client_id', 'id')
    .selectAll('clients')
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.clientId)
    .executeTakeFirst();
  return row && clientOf(row);
}

function clientOf({ id, name, source, scopes }: Client): Client {
  return { id, name, source, scopes };
}
