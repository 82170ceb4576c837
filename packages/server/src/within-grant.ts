import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import { type Purpose, permits, type RecordAction } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { BETWEEN_NAMES, CLIENT_ROLE } from './access-schema.ts';
import type { Client } from './clients.ts';
import type { FieldSight } from './field-sight.ts';
import { sha256 } from './sha256.ts';
import type { Tables } from './tables.ts';

/** A client whose token was checked. `scopes` are those of both its token and its grant. */
export interface Caller extends Client {
  /** The one purpose of its token. */
  readonly purpose: Purpose;
  /** Which fields that purpose shows. */
  readonly sight: FieldSight;
}

/**
 * What a transaction is for: `read` single records, `list` them or read the feed, `write` records of the product's own, `roster`: read those as learning
 * platforms do, or `none`: nothing but what is noted of the client's own requests.
 */
export type Doing = 'read' | 'list' | 'write' | 'roster' | 'none';

/**
 * Runs work in a transaction of the database that holds what the client was granted, whatever the work asks for: row-level security, under a
 * role that owns nothing. All of it is gone with the transaction, also where connections are shared.
 */
export async function withinGrant<T>(
  tables: Kysely<Tables>,
  caller: Caller,
  doing: Doing,
  work: (trx: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return await tables.transaction().execute(async (trx) => {
    await takeClaims(trx, caller, doing);
    return await work(trx);
  });
}

/** Makes a transaction that has just begun one of a client. One statement: a role is a setting like the others. */
export async function takeClaims(trx: Kysely<Tables>, caller: Caller, doing: Doing): Promise<void> {
  const claims = claimsOf(caller, doing);
  const settings = Object.keys(claims).map(
    (name) => sql`set_config(${sql.lit(`emis.${name}`)}, c ->> ${sql.lit(name)}, true)`,
  );
  await sql`SELECT set_config('role', ${sql.lit(CLIENT_ROLE)}, true), ${sql.join(settings)}
    FROM (SELECT ${JSON.stringify(claims)}::text::jsonb AS c) given`.execute(trx);
}

/** The same for a part of a transaction that is the system's own: when the work is done, nothing of the client's is left. */
export async function asCaller<T>(
  trx: Kysely<Tables>,
  caller: Caller,
  doing: Doing,
  work: () => Promise<T>,
): Promise<T> {
  await takeClaims(trx, caller, doing);
  const done = await work();
  await sql`SELECT set_config('role', 'none', true), set_config('emis.client', '', true), set_config('emis.reach', '', true)`.execute(
    trx,
  );
  return done;
}

function claimsOf(caller: Caller, doing: Doing): Record<string, string> {
  const { id, source, version, purpose, sight, territories } = caller;
  const looking = doing === 'read' || doing === 'list';
  const writing = doing === 'write';
  return {
    client: id,
    source,
    version: String(version),
    purpose,
    shown: doing === 'none' ? '' : sight.claim,
    reach: territories === 'national' ? 'national' : 'territory',
    territories: territories === 'national' ? '' : territories.join(BETWEEN_NAMES),
    seen: looking ? entitiesFor(caller, doing, 'any') : '',
    // Who writes is judged by what is there of its own, whatever it may be shown; what a roster shows is bounded by how it is made.
    seen_own: looking ? entitiesFor(caller, doing, 'own') : writing || doing === 'roster' ? '*' : '',
    creates: writing ? entitiesFor(caller, 'create', 'own') : '',
    updates: writing ? entitiesFor(caller, 'update', 'own') : '',
    removes: writing ? entitiesFor(caller, 'remove', 'own') : '',
  };
}

/** The names of entities, or `*` for all. */
function entitiesFor({ scopes }: Caller, action: RecordAction, whose: 'own' | 'any'): string {
  const allowed: EntityName[] = ENTITY_NAMES.filter((entity) => permits(scopes, entity, action, whose));
  return allowed.length === ENTITY_NAMES.length ? '*' : allowed.join(BETWEEN_NAMES);
}

/** A name for all that a client may see of the feed: `all`, or the hash of what bounds it. */
export function sightOf(caller: Caller): string {
  const [any, own] = [entitiesFor(caller, 'list', 'any'), entitiesFor(caller, 'list', 'own')];
  // For another purpose than before there are fields in what has been read that were never shown.
  const fields = caller.sight.all ? [] : [caller.sight.claim];
  return caller.territories === 'national' && any === '*' && caller.sight.all
    ? 'all'
    : sha256(JSON.stringify([caller.territories, any, own, ...fields]));
}

/** What the record of access says of who it is. */
export function accessOf({ id, purpose, territories }: Caller, now: Date) {
  const territory = territories === 'national' ? territories : territories.join(', ');
  return { at: now.toISOString(), client: id, purpose, territory };
}
