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

/** Every school with its territories and what came of it, by the figures that are kept: it takes as long as there are schools, however many records. */
const SCHOOLS = sql`
  SELECT s.source, s.place, coalesce(p.territories, '{}') AS territories, coalesce(n.students, 0) AS students, f.last
  FROM counted_places s
  LEFT JOIN places p ON p.source = s.source AND p.place = s.place
  LEFT JOIN counted_students n ON n.source = s.source AND n.place = s.place
  LEFT JOIN (
    SELECT source, place, max(last) AS last FROM counted_places
    WHERE entity NOT IN ('school', 'territory', 'authority', 'site') GROUP BY 1, 2
  ) f ON f.source = s.source AND f.place = s.place
  WHERE s.entity = 'school'`;

/** A school with its name. */
const NAMED = sql`
  SELECT s.source, substr(s.place, 3) AS id, r.body ->> 'name' AS name, s.territories, s.students, s.last FROM schools s
  LEFT JOIN records r ON r.source = s.source AND r.entity = 'school' AND r.id = substr(s.place, 3)`;

const SUMS = (now: Date): RawBuilder<unknown> => {
  const days = (count: number) => sql`${now.toISOString()}::timestamptz - make_interval(days => ${count})`;
  return sql`count(*)::int AS schools, count(last)::int AS reporting, coalesce(sum(students), 0)::int AS students,
    jsonb_build_array(
      count(*) FILTER (WHERE last > ${days(7)}),
      count(*) FILTER (WHERE last <= ${days(7)} AND last > ${days(30)}),
      count(*) FILTER (WHERE last <= ${days(30)} AND last > ${days(90)}),
      count(*) FILTER (WHERE last <= ${days(90)})) AS ages`;
};

/** What all schools report together: those that may be seen. */
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
      : sql`WHERE s.territories && ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(within)}::text::jsonb))`;
  const { rows } = await sql<SchoolRow>`
    WITH schools AS (${SCHOOLS}), named AS (${NAMED} ${inside})
    SELECT source, id, name, territories[1] AS territory, students, last FROM named
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
    WITH schools AS (${SCHOOLS} AND s.source = ${source} AND s.place = ${`o/${id}`}), named AS (${NAMED})
    SELECT source, id, name, territories[1] AS territory, to_jsonb(territories) AS territories, students, last FROM named`.execute(
    tables,
  );
  return rows[0];
}
