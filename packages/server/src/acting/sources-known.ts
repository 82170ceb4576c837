import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The products under whose names records of an entity may stand, by name: those that are or were registered. */
export async function sourcesKnown(tables: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ source: string }>`SELECT DISTINCT source FROM clients ORDER BY source`.execute(tables);
  return rows.map(({ source }) => source);
}
