import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Clocks differ by a little, in seconds. Source: FAPI 2.0 Security Profile, 5.3.2.1: up to 10 s ahead. */
export const TOLERANCE_SECONDS = 10;

/**
 * Says whether something signed is used for the first time. It is known by who signed it and its `jti`, never by its text: the same
 * token can be signed again, or written in several ways.
 *
 * @param until when it expires; it is remembered a little longer than anybody's clock would still take it
 */
export async function useUp(
  tables: Kysely<Tables>,
  signed: { readonly by: string; readonly jti: string; readonly until: Date },
  now: Date,
): Promise<boolean> {
  const expired = new Date(now.getTime() - 2 * TOLERANCE_SECONDS * 1000).toISOString();
  await tables.deleteFrom('used_assertions').where('expires_at', '<', expired).execute();
  const used = await tables
    .insertInto('used_assertions')
    .values({ client_id: signed.by, jti: signed.jti, expires_at: signed.until.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('jti')
    .executeTakeFirst();
  return used !== undefined;
}
