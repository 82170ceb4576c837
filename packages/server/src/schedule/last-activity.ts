import { ENTITY_NAMES, type EntityName, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The kinds of record that a product has: most have a few. */
export async function entitiesOf(tables: Kysely<Tables>, source: string): Promise<Set<EntityName>> {
  const rows = await tables.selectFrom('records').select('entity').distinct().where('source', '=', source).execute();
  return new Set(rows.map(({ entity }) => entity));
}

/** Fields that say whom a record is about, or who took part in it, by entity. */
const PERSON_FIELDS = ENTITY_NAMES.flatMap((entity) =>
  referenceFields(entity).flatMap(([field, targets]) => (targets.includes('person') ? [{ entity, field }] : [])),
);

/** The ids of a field that holds one, or a list of them. */
const idsIn = (field: string) => sql`jsonb_array_elements_text(
  CASE jsonb_typeof(r.body -> ${field}::text) WHEN 'array' THEN r.body -> ${field}::text
    WHEN 'string' THEN jsonb_build_array(r.body -> ${field}::text) ELSE '[]' END) AS i (id)`;

/**
 * For the length of a transaction, two tables: `person_activity`, when anything last changed of each person of a product, and `record_persons`, which
 * records say which persons. A guardian is active as long as a student is whom the guardian belongs to.
 */
export async function findActivity(trx: Kysely<Tables>, source: string): Promise<void> {
  const there = await entitiesOf(trx, source);
  const named = PERSON_FIELDS.filter(({ entity }) => there.has(entity)).map(
    ({ entity, field }) =>
      sql`SELECT r.entity, r.id, i.id AS person FROM records r, ${idsIn(field)} WHERE r.source = ${source} AND r.entity = ${entity}`,
  );
  await sql`DROP TABLE IF EXISTS pg_temp.person_activity, pg_temp.record_persons`.execute(trx);
  await sql`
    CREATE TEMPORARY TABLE record_persons ON COMMIT DROP AS
    SELECT entity, id, id AS person FROM records WHERE source = ${source} AND entity = 'person'
    ${sql.join(
      named.map((each) => sql`UNION ${each}`),
      sql` `,
    )}`.execute(trx);
  await sql`
    CREATE TEMPORARY TABLE person_activity ON COMMIT DROP AS
    SELECT p.person, max(r.changed_at) AS last FROM record_persons p
    JOIN records r ON r.source = ${source} AND r.entity = p.entity AND r.id = p.id GROUP BY p.person`.execute(trx);
  await sql`
    UPDATE person_activity g SET last = greatest(g.last, s.last)
    FROM (
      SELECT l.body ->> 'guardianId' AS guardian, max(a.last) AS last FROM records l
      JOIN person_activity a ON a.person = l.body ->> 'studentId'
      WHERE l.source = ${source} AND l.entity = 'guardian-link' GROUP BY 1
    ) s WHERE s.guardian = g.person`.execute(trx);
}
