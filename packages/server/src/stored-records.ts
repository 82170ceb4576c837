import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { CURRENT_EDITION } from '@emis-sdk/model/standard';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { inCurrentEdition } from './editions.ts';
import type { Tables } from './tables.ts';

/** A product whose records are stored, and the profile by which it submitted last. */
export interface StoredSource {
  readonly source: string;
  readonly profile: { readonly id: string; readonly edition: string };
}

/** How many records are fetched at a time. */
const PAGE = 1000;

/** Every product of which something is stored, by name. Only reads. */
export async function storedSources({ tables }: Database): Promise<StoredSource[]> {
  const { rows } = await sql<{ source: string; id: string; edition: string }>`
    SELECT DISTINCT ON (source) source, profile_id AS id, profile_edition AS edition
    FROM submissions s
    WHERE EXISTS (SELECT 1 FROM records r WHERE r.source = s.source)
    ORDER BY source, opened_at DESC, s.id`.execute(tables);
  return rows.map(({ source, id, edition }) => ({ source, profile: { id, edition } }));
}

/**
 * The stored records of one product as a dataset that validation can read, in the current edition of the standard, also where the database is
 * still that of the version before. Only reads; fetches a page at a time.
 */
export function storedDataset({ tables }: Database, source: string): OpenDataset {
  return async function* open() {
    const edition = await editionOfRecords(tables);
    for (const entity of ENTITY_NAMES) {
      for (let after = ''; ; ) {
        const page = await pageOf(tables, source, entity, after);
        if (page.length > 0) yield page.map(({ id, body }, row) => itemOf(entity, id, body, row, edition));
        const last = page.at(-1);
        if (!last || page.length < PAGE) break;
        after = last.id;
      }
    }
  };
}

async function pageOf(tables: Kysely<Tables>, source: string, entity: EntityName, after: string) {
  const { rows } = await sql<{ id: string; body: RawRecord }>`
    SELECT id, body FROM records
    WHERE source = ${source} AND entity = ${entity} AND id > ${after} ORDER BY id LIMIT ${PAGE}`.execute(tables);
  return rows;
}

/** A stored record has no place in a file: its entity and id say where it is. */
function itemOf(entity: EntityName, id: string, body: RawRecord, row: number, edition: string): ReadItem {
  const record = inCurrentEdition(entity, body, edition);
  return { type: 'record', entity, record, file: `${entity} ${id}`, row, columns: {}, findings: [] };
}

/** Records are carried over by a step of the schema; a database that is only read may not have taken it yet. */
async function editionOfRecords(tables: Kysely<Tables>): Promise<string> {
  const { rows } = await sql`SELECT 1 FROM kysely_migration WHERE name = '0002-editions'`.execute(tables);
  return rows.length > 0 ? CURRENT_EDITION : '2026';
}
