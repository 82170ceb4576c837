import { type Kysely, sql } from 'kysely';
import { BETWEEN_NAMES, CLIENT_ROLE } from '../access-schema.ts';
import type { Tables } from '../tables.ts';
import type { Visitor } from './visitor.ts';

/**
 * Runs work in a transaction that sees only what stands in the territories of an account, whatever the work asks for: under the role and the policies
 * that hold requests of clients, with the claims of the account as it is now. For an account of the whole nation it is the work alone.
 */
export async function withinAccount<T>(
  tables: Kysely<Tables>,
  visitor: Visitor,
  work: (tables: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  if (visitor.territories === null) return await work(tables);
  return await tables.transaction().execute(async (trx) => {
    await takeClaims(trx, visitor);
    return await work(trx);
  });
}

/** Does a part of a page of an account with the rights of the server; what is looked at must have been found with those of the account. */
export async function asServer<T>(
  tables: Kysely<Tables>,
  visitor: Visitor,
  work: (tables: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  if (visitor.territories === null) return await work(tables);
  await sql`SELECT set_config('role', 'none', true)`.execute(tables);
  const done = await work(tables);
  await takeClaims(tables, visitor);
  return done;
}

async function takeClaims(trx: Kysely<Tables>, { account = '', version = 0, territories }: Visitor): Promise<void> {
  const claims = {
    account,
    version: String(version),
    reach: 'territory',
    territories: (territories ?? []).join(BETWEEN_NAMES),
    seen: '*',
    // It is no client and has no records of its own.
    ...{ client: '', source: '', purpose: '', shown: '', seen_own: '', creates: '', updates: '', removes: '' },
  };
  const settings = Object.entries(claims).map(
    ([name, value]) => sql`set_config(${sql.lit(`emis.${name}`)}, ${value}::text, true)`,
  );
  await sql`SELECT set_config('role', ${sql.lit(CLIENT_ROLE)}, true), ${sql.join(settings)}`.execute(trx);
}
