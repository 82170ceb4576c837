import { type RawBuilder, sql } from 'kysely';
import { OF_THE_PAST } from './lighter-feed-schema.ts';

/** That an entry `f` of the feed does not tell the record as it is now: those that do are not in the index of ids. */
export const ofThePast: RawBuilder<boolean> = sql.raw(OF_THE_PAST);

/** All that the feed tells of one record, as a table: what is past by its id, what is now by its version. */
export function feedOfRecord(source: string, entity: string, id: string): RawBuilder<unknown> {
  const ofIt = sql`f.source = ${source} AND f.entity = ${entity} AND f.id = ${id}`;
  return sql`(
    SELECT f.* FROM feed f WHERE ${ofIt} AND ${ofThePast}
    UNION ALL
    SELECT f.* FROM records r JOIN feed f USING (version)
    WHERE r.source = ${source} AND r.entity = ${entity} AND r.id = ${id} AND ${ofIt} AND f.body IS NULL AND f.operation IN ('created', 'updated')
  )`;
}
