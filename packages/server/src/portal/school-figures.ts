import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A school, and what came of it. */
export interface SchoolRow {
  readonly source: string;
  readonly id: string;
  readonly name: string | null;
  /** The territory right above it. */
  readonly territory: string | null;
  readonly students: number;
  /** When something beside its own entry was last taken in; null: it does not report. */
  readonly last: string | null;
}

/** What schools report, together. */
export interface SchoolSums {
  readonly schools: number;
  /** Of which something beside their own entry was taken in. */
  readonly reporting: number;
  /** Each counted once in each school. */
  readonly students: number;
  /** Schools by the days since they last reported: 7, 30, 90 at most, and longer. */
  readonly ages: readonly [week: number, month: number, quarter: number, longer: number];
}

/** Every school with its territories and what came of it. Looks through all records that stand at schools: on millions of them it takes seconds. */
const SCHOOLS = sql`
  SELECT s.source, s.id, s.body ->> 'name' AS name, coalesce(p.territories, '{}') AS territories, coalesce(f.students, 0) AS students, f.last
  FROM records s
  LEFT JOIN places p ON p.source = s.source AND p.place = s.place
  LEFT JOIN (
    SELECT source, place, count(DISTINCT linked) FILTER (WHERE entity = 'enrolment')::int AS students, max(changed_at) AS last
    FROM records WHERE left(place, 2) = 'o/' AND entity NOT IN ('school', 'territory', 'authority', 'site') GROUP BY 1, 2
  ) f ON f.source = s.source AND f.place = s.place
  WHERE s.entity = 'school'`;

const SUMS = (now: Date): RawBuilder<unknown> => {
  const days = (count: number) => sql`${now.toISOString()}::timestamptz - make_interval(days => ${count})`;
  return sql`count(*)::int AS schools, count(last)::int AS reporting, coalesce(sum(students), 0)::int AS students,
    jsonb_build_array(
      count(*) FILTER (WHERE last > ${days(7)}),
      count(*) FILTER (WHERE last <= ${days(7)} AND last > ${days(30)}),
      count(*) FILTER (WHERE last <= ${days(30)} AND last > ${days(90)}),
      count(*) FILTER (WHERE last <= ${days(90)})) AS ages`;
};

/** What all schools report. */
export async function nationalSums(tables: Kysely<Tables>, now: Date): Promise<SchoolSums> {
  const { rows } = await sql<SchoolSums>`WITH schools AS (${SCHOOLS}) SELECT ${SUMS(now)} FROM schools`.execute(tables);
  return rows[0] ?? { schools: 0, reporting: 0, students: 0, ages: [0, 0, 0, 0] };
}

/** What the schools of each of these territories report, with those of the territories that they contain. */
export async function sumsOfTerritories(
  tables: Kysely<Tables>,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, SchoolSums>> {
  const { rows } = await sql<SchoolSums & { id: string }>`
    WITH schools AS (${SCHOOLS})
    SELECT t.id, ${SUMS(now)} FROM schools s CROSS JOIN LATERAL unnest(s.territories) AS t (id)
    WHERE t.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)) GROUP BY t.id`.execute(
    tables,
  );
  return new Map(rows.map(({ id, ...sums }) => [id, sums]));
}

/**
 * Schools by name.
 *
 * @param within ids of territories; null: the whole nation
 */
export async function schoolRows(
  tables: Kysely<Tables>,
  within: readonly string[] | null,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly SchoolRow[]> {
  const inside =
    within === null
      ? sql``
      : sql`WHERE territories && ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(within)}::text::jsonb))`;
  const { rows } = await sql<SchoolRow>`
    WITH schools AS (${SCHOOLS})
    SELECT source, id, name, territories[1] AS territory, students, last FROM schools ${inside}
    ORDER BY name NULLS LAST, source, id OFFSET ${offset} LIMIT ${limit}`.execute(tables);
  return rows;
}

/** One school, and all territories that it stands in, the nearest first. */
export async function findSchool(
  tables: Kysely<Tables>,
  source: string,
  id: string,
): Promise<(SchoolRow & { readonly territories: readonly string[] }) | undefined> {
  const { rows } = await sql<SchoolRow & { territories: string[] }>`
    WITH schools AS (${SCHOOLS} AND s.source = ${source} AND s.id = ${id})
    SELECT source, id, name, territories[1] AS territory, to_jsonb(territories) AS territories, students, last FROM schools`.execute(
    tables,
  );
  return rows[0];
}
