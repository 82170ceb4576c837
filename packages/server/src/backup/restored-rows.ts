import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { KeptTable } from './kept-tables.ts';

/** So far ahead of all that the backup knows versions go on: none is told twice that was told after it was written. */
const AHEAD = 1_000_000_000;

/** Puts rows of a table in, as they were written, with what was kept apart from each. */
export async function insertRows(trx: Kysely<Tables>, table: KeptTable, texts: readonly string[]): Promise<void> {
  const columns = await columnsOf(trx, table);
  const list = columns.map((name) => `"${name}"`).join(', ');
  const row =
    table.of === 'records'
      ? `(r.value -> 'head') || jsonb_build_object('body', CASE WHEN jsonb_typeof(r.value -> 'body') = 'object' THEN (r.value -> 'body') ||
          coalesce((SELECT jsonb_object_agg(f.key, f.value) FROM jsonb_array_elements(e.value -> 'more') m, jsonb_each(m.value) f), '{}') END)`
      : table.of === 'merges'
        ? `r.value || jsonb_build_object('touched', e.value -> 'more')`
        : 'r.value';
  await sql`
    INSERT INTO ${sql.table(table.name)} (${sql.raw(list)}) OVERRIDING SYSTEM VALUE
    SELECT ${sql.raw(columns.map((name) => `p."${name}"`).join(', '))}
    FROM jsonb_array_elements(${`[${texts.join(',')}]`}::text::jsonb) WITH ORDINALITY e (value, place)
    CROSS JOIN LATERAL jsonb_array_elements(e.value -> 'line' -> 'rows') WITH ORDINALITY r (value, place)
    CROSS JOIN LATERAL jsonb_populate_record(NULL::${sql.table(table.name)}, ${sql.raw(row)}) p
    ORDER BY e.place, r.place`.execute(trx);
}

/** Columns that are not worked out by the database, nor given anew. */
async function columnsOf(trx: Kysely<Tables>, { name, anew = [] }: KeptTable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT attname AS name FROM pg_attribute
    WHERE attrelid = ${name}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`.execute(
    trx,
  );
  return rows.map((row) => row.name).filter((column) => !anew.includes(column));
}

/** What means something else in this database: places in the feed, and numbers that count on. */
export async function settle(trx: Kysely<Tables>): Promise<void> {
  // Whoever is told by hints is told to look, finds its cursor gone, and begins anew.
  await sql`UPDATE webhooks SET told_xid = '0', told_seq = 0, hint_id = NULL, hint_made_at = NULL`.execute(trx);
  await sql`UPDATE erasures SET xid = pg_current_xact_id(), seq = coalesce((SELECT max(seq) FROM feed), 0)`.execute(
    trx,
  );
  await sql`SELECT setval(pg_get_serial_sequence('feed', 'seq'), ${AHEAD} + greatest(
    (SELECT max(version) FROM records), (SELECT max(version) FROM feed), nextval(pg_get_serial_sequence('feed', 'seq'))))`.execute(
    trx,
  );
  for (const [table, column] of [
    ['plugin_acts', 'seq'],
    ['administration_events', 'place'],
  ] as const) {
    await sql`SELECT setval(pg_get_serial_sequence(${table}, ${column}), 1 + coalesce((SELECT max(${sql.ref(column)}) FROM ${sql.table(table)}), 0))`.execute(
      trx,
    );
  }
}
