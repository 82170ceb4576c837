import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Schools on one page. */
const A_PAGE = 10;

/** The students of one school in one school year. */
export interface SchoolCounts {
  readonly source: string;
  readonly schoolId: string;
  /** Absent when the school itself was not accepted. */
  readonly school: string | null;
  readonly year: string | null;
  readonly cells: readonly { readonly grade: string | null; readonly sex: string | null; readonly students: number }[];
}

/** Counts students by grade and sex, each once in a school and year, from the accepted enrolments. */
export async function studentCounts(
  tables: Kysely<Tables>,
  page: number,
): Promise<{ schools: readonly SchoolCounts[]; more: boolean }> {
  const { rows } = await sql<SchoolCounts>`
    WITH places AS (
      SELECT source, body ->> 'schoolId' AS school_id, body ->> 'schoolYear' AS year
      FROM records WHERE entity = 'enrolment'
      GROUP BY 1, 2, 3 ORDER BY year DESC NULLS LAST, source, school_id
      OFFSET ${(page - 1) * A_PAGE} LIMIT ${A_PAGE + 1}
    ), cells AS (
      SELECT e.source, e.body ->> 'schoolId' AS school_id, e.body ->> 'schoolYear' AS year, e.body ->> 'grade' AS grade,
        p.body ->> 'sex' AS sex, count(DISTINCT e.body ->> 'studentId')::int AS students
      FROM records e
      LEFT JOIN records p ON p.source = e.source AND p.entity = 'person' AND p.id = e.body ->> 'studentId'
      WHERE e.entity = 'enrolment'
      GROUP BY 1, 2, 3, 4, 5
    )
    SELECT w.source, w.school_id AS "schoolId", w.year, s.body ->> 'name' AS school,
      jsonb_agg(jsonb_build_object('grade', c.grade, 'sex', c.sex, 'students', c.students)) AS cells
    FROM places w
    JOIN cells c ON c.source = w.source AND c.school_id = w.school_id AND c.year IS NOT DISTINCT FROM w.year
    LEFT JOIN records s ON s.source = w.source AND s.entity = 'school' AND s.id = w.school_id
    GROUP BY 1, 2, 3, 4 ORDER BY w.year DESC NULLS LAST, w.source, w.school_id`.execute(tables);
  return { schools: rows.slice(0, A_PAGE), more: rows.length > A_PAGE };
}
