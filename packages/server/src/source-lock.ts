import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Keeps saves and removals of one product's records apart for the length of a transaction: a parent is not removed while a child of it is
 * being saved. Saves share the lock; who removes, or wants a record to be there for the first time, has it alone. One lock a transaction costs
 * much less than one on every parent, which is what foreign keys would do.
 */
export async function lockSource(trx: Kysely<Tables>, source: string, how: 'shared' | 'alone'): Promise<void> {
  const name = `source ${source}`;
  if (how === 'alone') await sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
  else await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`.execute(trx);
}
