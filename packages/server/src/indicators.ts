import type { EntityName, Language, RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { IndicatorFigure } from './indicator-figure.ts';
import type { Tables } from './tables.ts';

/** Reads the stored records of an entity: their ids, the fields named, and the `source` that sent them. Nothing else. */
export type ReadRecords = (entity: EntityName, fields: readonly string[]) => AsyncIterable<RawRecord>;

/** An indicator that the portal shows. */
export interface PortalIndicator {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  compute(records: ReadRecords): Promise<readonly IndicatorFigure[]>;
}

const ROWS_AT_A_TIME = 2000;

/**
 * Reads page by page in the order of the key, so that memory does not grow with the number of records.
 *
 * @param territory reads only what stands in it, or in what it contains
 */
export function recordReader(tables: Kysely<Tables>, territory?: string): ReadRecords {
  const within =
    territory === undefined
      ? sql``
      : sql`AND EXISTS (SELECT FROM places p WHERE p.source = r.source AND p.place = r.place AND ${territory}::text = ANY (p.territories))`;
  return async function* (entity, fields) {
    const wanted = JSON.stringify([...new Set(['id', ...fields])]);
    let after = { source: '', id: '' };
    for (;;) {
      const { rows } = await sql<{ source: string; id: string; record: RawRecord }>`
        SELECT r.source, r.id, (
          SELECT coalesce(jsonb_object_agg(w.name, r.body -> w.name), '{}')
          FROM jsonb_array_elements_text(${wanted}::text::jsonb) AS w (name) WHERE r.body ? w.name
        ) AS record
        FROM records r
        WHERE r.entity = ${entity} AND (r.source, r.id) > (${after.source}, ${after.id}) ${within}
        ORDER BY r.source, r.id LIMIT ${ROWS_AT_A_TIME}`.execute(tables);
      // An id is unique only within the product that sent it.
      for (const { source, record } of rows) yield { ...record, source };
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_A_TIME) return;
      after = last;
    }
  };
}
