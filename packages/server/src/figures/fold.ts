import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Notes that wait are so many at most before they are put together: adding them up for a page then takes no time. */
const FOLDED_AT = 1000;
/** Notes, and schools whose students are counted anew, in one step. */
const NOTES_AT_A_TIME = 20_000;
const SCHOOLS_AT_A_TIME = 1000;
/** Steps of one call: what still waits then is added by whoever reads, as before. */
const STEPS = 3;

/**
 * Adds the notes of what was written to the figures that are kept. Nothing hangs on when it is called, or how often: figures are exact with it and
 * without it, but quicker with it. Safe in several processes at the same time: one of them does it.
 *
 * @param atLeast notes that must wait for it to be worth it
 */
export async function foldFigures(tables: Kysely<Tables>, atLeast = FOLDED_AT): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    const { rows } = await sql<{ records: number; students: number }>`
      SELECT (SELECT count(*)::int FROM (SELECT FROM record_news LIMIT ${atLeast}) r) AS records,
        (SELECT count(*)::int FROM (SELECT FROM student_news LIMIT ${atLeast}) s) AS students`.execute(tables);
    const { records = 0, students = 0 } = rows[0] ?? {};
    if (records < atLeast && students < atLeast) return;
    const done = await tables.transaction().execute(async (trx) => {
      const { rows: locks } = await sql<{ mine: boolean }>`
        SELECT pg_try_advisory_xact_lock(hashtextextended('figures', 0)) AS mine`.execute(trx);
      if (!locks[0]?.mine) return false;
      await foldRecords(trx);
      await foldStudents(trx);
      return true;
    });
    if (!done) return;
  }
}

async function foldRecords(trx: Kysely<Tables>): Promise<void> {
  await sql`
    WITH news AS MATERIALIZED (
      DELETE FROM record_news WHERE ctid = ANY (ARRAY(SELECT ctid FROM record_news LIMIT ${NOTES_AT_A_TIME}))
      RETURNING source, place, entity, month, records, last
    ), places AS (
      INSERT INTO place_counts (source, place, entity, records, last)
      SELECT source, place, entity, sum(records), max(last) FROM news WHERE place <> '' GROUP BY 1, 2, 3
      ON CONFLICT (source, place, entity) DO UPDATE
        SET records = place_counts.records + excluded.records, last = greatest(place_counts.last, excluded.last)
    )
    INSERT INTO month_counts (source, entity, month, records, last)
    SELECT source, entity, month, sum(records), max(last) FROM news GROUP BY 1, 2, 3
    ON CONFLICT (source, entity, month) DO UPDATE
      SET records = month_counts.records + excluded.records, last = greatest(month_counts.last, excluded.last)`.execute(
    trx,
  );
  for (const table of ['place_counts', 'month_counts'] as const) {
    await sql`DELETE FROM ${sql.table(table)} WHERE records = 0`.execute(trx);
  }
}

/** The notes go and the students are counted in one statement: what is written meanwhile has a note of its own that stays. */
async function foldStudents(trx: Kysely<Tables>): Promise<void> {
  await sql`
    WITH changed AS MATERIALIZED (SELECT DISTINCT source, place FROM student_news ORDER BY 1, 2 LIMIT ${SCHOOLS_AT_A_TIME}),
    gone AS (DELETE FROM student_news n USING changed s WHERE n.source = s.source AND n.place = s.place)
    INSERT INTO school_students (source, place, students)
    SELECT s.source, s.place, (
      SELECT count(DISTINCT r.linked)::int FROM records r WHERE r.source = s.source AND r.place = s.place AND r.entity = 'enrolment'
    ) FROM changed s
    ON CONFLICT (source, place) DO UPDATE SET students = excluded.students`.execute(trx);
}
