import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The students of one school in one school year. */
export interface SchoolCounts {
  readonly year: string | null;
  readonly cells: readonly { readonly grade: string | null; readonly sex: string | null; readonly students: number }[];
}

/** School years of one school on its page: the newest ones. */
const YEARS = 3;

/** Counts students of a school by grade and sex, each once in a year, from the accepted enrolments. The newest year first. */
export async function studentCounts(
  tables: Kysely<Tables>,
  source: string,
  schoolId: string,
): Promise<readonly SchoolCounts[]> {
  const { rows } = await sql<SchoolCounts>`
    WITH cells AS (
      SELECT e.body ->> 'schoolYear' AS year, e.body ->> 'grade' AS grade, p.body ->> 'sex' AS sex, count(DISTINCT e.linked)::int AS students
      FROM records e
      LEFT JOIN records p ON p.source = e.source AND p.entity = 'person' AND p.id = e.linked
      WHERE e.source = ${source} AND e.entity = 'enrolment' AND e.place = ${`o/${schoolId}`}
      GROUP BY 1, 2, 3
    )
    SELECT year, jsonb_agg(jsonb_build_object('grade', grade, 'sex', sex, 'students', students)) AS cells
    FROM cells GROUP BY year ORDER BY year DESC NULLS LAST LIMIT ${YEARS}`.execute(tables);
  return rows;
}
