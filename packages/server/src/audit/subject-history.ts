import { createSecretKey } from 'node:crypto';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import type { AccessAction } from './access.ts';
import { accessesOf } from './access-log.ts';
import { pseudonymKey } from './log-keys.ts';
import { sequence } from './sequence.ts';
import { pseudonymOf, type Subject } from './subjects.ts';

/** One access to the records of a person, as the family may be shown it. Of others who were seen by the same request it says nothing. */
export interface SubjectAccess {
  /** Where it stands in the log. */
  readonly place: number;
  readonly at: string;
  readonly action: AccessAction;
  /** The name of the product, or its id when it is no longer registered. */
  readonly by: string;
  readonly purpose?: string;
  readonly territory?: string;
  /** Kinds of records in that request, with the fields that any of them had: those of this person were among them. */
  readonly entities: Readonly<Record<string, readonly string[]>>;
}

/**
 * Who saw, or brought, records of one person, oldest first. Entries that wait for their place get it first, so that nothing is left out; within a
 * transaction that is open they do not, as its own entries cannot have theirs yet.
 *
 * @param now for a checkpoint that may be due
 */
export async function subjectAccesses(
  { tables }: Pick<Database, 'tables'>,
  subject: Subject,
  now: Date,
): Promise<SubjectAccess[]> {
  if (!tables.isTransaction) await sequence(tables, now);
  const key = await inTransaction(tables, pseudonymKey);
  const found = await accessesOf(tables, pseudonymOf(createSecretKey(key), subject));
  const clients = await tables.selectFrom('clients').select(['id', 'name']).execute();
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return found.map(({ place, access: { at, action, client, purpose, territory, entities } }) => ({
    place,
    at,
    action,
    by: names.get(client) ?? client,
    ...(purpose !== undefined && { purpose }),
    ...(territory !== undefined && { territory }),
    entities: Object.fromEntries(Object.entries(entities).map(([name, { fields }]) => [name, fields])),
  }));
}

/** The products that have a person of this id, by name. */
export async function sourcesOfPerson({ tables }: Database, id: string): Promise<string[]> {
  const rows = await tables
    .selectFrom('records')
    .select('source')
    .where('entity', '=', 'person')
    .where('id', '=', id)
    .orderBy('source')
    .execute();
  return rows.map(({ source }) => source);
}
