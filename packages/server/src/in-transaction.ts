import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Does work in a transaction: in the one that is open, where that is what it is given. */
export async function inTransaction<T>(tables: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return tables.isTransaction ? await work(tables) : await tables.transaction().execute(work);
}
