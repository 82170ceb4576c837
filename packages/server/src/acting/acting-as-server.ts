import type { Kysely } from 'kysely';
import type { Asked } from '../portal/portal-page.ts';
import type { Tables } from '../tables.ts';

/**
 * Does what a form asks for with the rights of the server, in one transaction: for an account of some territories in the one of its page. What it
 * is done to must have been found with the rights of the account.
 */
export async function actingAsServer<T>(asked: Asked, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  const { tables } = asked.parts;
  return tables.isTransaction ? await asked.asServer(work) : await tables.transaction().execute(work);
}
