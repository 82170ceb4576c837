import { isScope, PURPOSES, type Purpose, type Scope } from '@emis-sdk/protocol';
import type { Kysely, Selectable } from 'kysely';
import { BETWEEN_NAMES } from './access-schema.ts';
import { insertKey, publicKeyOf } from './client-keys.ts';
import type { Tables } from './tables.ts';

/** What a client may do, for what, and where: the version of its registration that stands. */
export interface Grant {
  /** Counts up whenever something of it changes. */
  readonly version: number;
  readonly scopes: readonly Scope[];
  /** At least one. The first is that of a token for which none is asked. */
  readonly purposes: readonly Purpose[];
  /** Ids of territories, and with them all that they contain. `national`: no restriction. */
  readonly territories: 'national' | readonly string[];
}

/** A product that is let in. */
export interface Client extends Grant {
  readonly id: string;
  readonly name: string;
  /** Ids of records are unique within a source. */
  readonly source: string;
}

/** Who a client is at an issuer of tokens other than this server. */
export interface Identity {
  /** One of the `issuers` of the server. */
  readonly issuer: string;
  /** The `client_id` in its tokens. */
  readonly clientId: string;
}

export interface Registration {
  /** Unique; registering the same name again replaces its keys and its grant. */
  readonly name: string;
  /** Under what the records of this product are kept. @default the name */
  readonly source?: string;
  readonly scopes: readonly Scope[];
  /** Public, EC P-256: the product signs with ES256. `addClientKey` adds further ones. */
  readonly publicKey?: JsonWebKey;
  /** For a product that gets its tokens elsewhere. */
  readonly identity?: Identity;
  /** @default ['registration'] */
  readonly purposes?: readonly Purpose[];
  /** Ids of `territory` records of the ministry. @default 'national' */
  readonly territories?: 'national' | readonly string[];
}

const MOST_TERRITORIES = 1000;

/**
 * @throws {TypeError} when the key is not a public EC key on P-256, a scope, purpose or territory is not right, there is neither key nor identity, or the
 *   identity is another client's
 */
export async function registerClient(
  tables: Kysely<Tables>,
  registration: Registration,
  now: Date,
  newId: () => string,
): Promise<{ clientId: string }> {
  return await tables.transaction().execute((trx) => registerWithin(trx, registration, now, newId));
}

/** The same inside the caller's transaction. */
export async function registerWithin(
  trx: Kysely<Tables>,
  registration: Registration,
  now: Date,
  newId: () => string,
): Promise<{ clientId: string }> {
  const { name, source = name, publicKey, identity } = registration;
  if (name === '' || source === '') throw new TypeError('A client needs a name and a source');
  if (!publicKey && !identity) throw new TypeError('A client needs a public key, or an identity at an issuer');
  const grant = grantOf(registration);
  const key = publicKey && (await publicKeyOf(publicKey));
  const values = { source, state: 'active' as const, updated_at: now.toISOString() };
  const { id } = await trx
    .insertInto('clients')
    .values({ ...values, id: newId(), name, created_at: values.updated_at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  await keepGrant(trx, id, grant, values.updated_at);
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
}

/** A grant that says what the standing one says is the standing one: a product that is registered anew at each start keeps its tokens. */
export async function keepGrant(
  trx: Kysely<Tables>,
  id: string,
  grant: Omit<Grant, 'version'>,
  at: string,
): Promise<void> {
  const before = await standingGrant(trx, id);
  const { version = 0, ...said } = before ?? {};
  if (JSON.stringify(said) === JSON.stringify(grant)) return;
  await trx
    .updateTable('grants')
    .set({ ended_at: at })
    .where('client_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
  const { scopes, purposes, territories } = grant;
  await trx
    .insertInto('grants')
    .values({
      client_id: id,
      version: version + 1,
      scopes: JSON.stringify(scopes),
      purposes: JSON.stringify(purposes),
      territories: territories === 'national' ? null : JSON.stringify(territories),
      made_at: at,
    })
    .execute();
}

/** Lets a client do nothing any more, at once; registering it again lets it in again. */
export async function suspendClient(tables: Kysely<Tables>, name: string, now: Date): Promise<boolean> {
  const values = { state: 'suspended' as const, updated_at: now.toISOString() };
  const found = await tables.updateTable('clients').set(values).where('name', '=', name).returning('id').execute();
  return found.length > 0;
}

/** Lets a client in again, as it was registered. Says whether there is one of that name. */
export async function readmitClient(tables: Kysely<Tables>, name: string, now: Date): Promise<boolean> {
  const values = { state: 'active' as const, updated_at: now.toISOString() };
  const found = await tables.updateTable('clients').set(values).where('name', '=', name).returning('id').execute();
  return found.length > 0;
}

/**
 * A client by the id that this server gave it; with `key`, only as long as it has that key. One that has ended by itself is none.
 *
 * @param now by the clock of the server
 */
export async function findClient(
  tables: Kysely<Tables>,
  id: string,
  key?: string,
  now = new Date(),
): Promise<Client | undefined> {
  const row = await standing(tables, now)
    .where('clients.id', '=', id)
    .$if(key !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('client_keys')
            .select('kid')
            .whereRef('client_keys.client_id', '=', 'clients.id')
            .where('kid', '=', key ?? ''),
        ),
      ),
    )
    .executeTakeFirst();
  return row && clientOf(row);
}

/** A client by what it is called at another issuer. */
export async function findByIdentity(
  tables: Kysely<Tables>,
  identity: Identity,
  now: Date,
): Promise<Client | undefined> {
  const row = await standing(tables, now)
    .innerJoin('client_identities', 'client_identities.client_id', 'clients.id')
    .where('client_identities.issuer', '=', identity.issuer)
    .where('client_identities.subject', '=', identity.clientId)
    .executeTakeFirst();
  return row && clientOf(row);
}

/** Clients that are let in, each with its standing grant. */
function standing(tables: Kysely<Tables>, now: Date) {
  return tables
    .selectFrom('clients')
    .innerJoin('grants', 'grants.client_id', 'clients.id')
    .select(['clients.id', 'clients.name', 'clients.source', ...GRANT])
    .where('clients.state', '=', 'active')
    .where(({ eb, or }) => or([eb('clients.ends_at', 'is', null), eb('clients.ends_at', '>', now.toISOString())]))
    .where('grants.ended_at', 'is', null);
}

function clientOf(row: { id: string; name: string; source: string } & GrantRow): Client {
  return { id: row.id, name: row.name, source: row.source, ...grantIn(row) };
}

const GRANT = ['grants.version', 'grants.scopes', 'grants.purposes', 'grants.territories'] as const;

async function standingGrant(trx: Kysely<Tables>, clientId: string): Promise<Grant | undefined> {
  const row = await trx
    .selectFrom('grants')
    .select([...GRANT])
    .where('client_id', '=', clientId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && grantIn(row);
}

type GrantRow = Pick<Selectable<Tables['grants']>, 'version' | 'scopes' | 'purposes' | 'territories'>;

function grantIn(row: GrantRow): Grant {
  const { version, scopes, purposes, territories } = row;
  return { version, scopes, purposes, territories: territories ?? 'national' };
}

/** A grant as it is kept. @throws {TypeError} when a scope, purpose or territory is not right */
export function grantOf({
  scopes,
  purposes = ['registration'],
  territories = 'national',
}: Pick<Registration, 'scopes' | 'purposes' | 'territories'>) {
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) {
    throw new TypeError(
      `The scope ${unknown} is not known; use emis/<entity>.<action>, or one of those of SCOPES and ADMINISTRATION_SCOPES`,
    );
  }
  if (purposes.length === 0 || !purposes.every((purpose) => PURPOSES.includes(purpose))) {
    throw new TypeError(`A client has one or more purposes of ${PURPOSES.join(', ')}`);
  }
  if (territories === 'national') return { scopes, purposes, territories };
  const fits = (id: string) => id !== '' && id.isWellFormed() && !id.includes(BETWEEN_NAMES) && !id.includes('\0');
  if (territories.length === 0 || territories.length > MOST_TERRITORIES || !territories.every(fits)) {
    throw new TypeError(`A client has one to ${MOST_TERRITORIES} territories, each named by its id; or it is national`);
  }
  return { scopes, purposes, territories: [...new Set(territories)].sort() };
}
