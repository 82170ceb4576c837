import type { Severity } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A place in the files of a sender. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/** What is behind many findings: all of one code, over the newest complete submission of every product. */
export interface Cause {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** Records that it touches; where a product does not say, its findings are taken for as many. */
  readonly records: number;
  readonly products: number;
}

/**
 * The findings of one submission: what its sender found, and of what the server found the errors too, which the sender cannot have seen. The server
 * repeats warnings of the sender, so they are taken from it only where the sender told nothing.
 */
export const FOUND_IN = (submissions: ReturnType<typeof sql>) => sql`
  SELECT n.source, n.id AS submission, g ->> 'code' AS code, g ->> 'severity' AS severity, (g ->> 'count')::bigint AS count,
    coalesce((g ->> 'records')::bigint, (g ->> 'count')::bigint) AS records, g -> 'places' AS places
  FROM (${submissions}) n CROSS JOIN LATERAL jsonb_array_elements(n.report -> 'groups') AS g
  UNION ALL
  SELECT n.source, n.id, f.code, f.severity, sum(f.count)::bigint, sum(f.count)::bigint, NULL
  FROM (${submissions}) n JOIN submission_findings f ON f.submission_id = n.id
  WHERE n.report IS NULL OR f.severity = 'error'
  GROUP BY n.source, n.id, f.code, f.severity`;

/** The newest complete submission of every product. */
const NEWEST = sql`
  SELECT n.id, n.source, n.report FROM (
    -- From product to product by the index: of many submissions each has one that counts.
    WITH RECURSIVE of AS (
      (SELECT source FROM submissions WHERE status = 'complete' ORDER BY source LIMIT 1)
      UNION ALL
      SELECT (SELECT s.source FROM submissions s WHERE s.status = 'complete' AND s.source > of.source ORDER BY s.source LIMIT 1)
      FROM of WHERE of.source IS NOT NULL
    ) SELECT source FROM of WHERE source IS NOT NULL
  ) products CROSS JOIN LATERAL (
    SELECT id, source, report FROM submissions s WHERE s.source = products.source AND s.status = 'complete'
    ORDER BY s.completed_at DESC, s.id LIMIT 1
  ) n`;

/** All causes: errors first, then by how much mending one frees. */
export async function findingCauses(tables: Kysely<Tables>): Promise<readonly Cause[]> {
  const { rows } = await sql<Cause>`
    WITH found AS (${FOUND_IN(NEWEST)})
    SELECT code, severity, to_jsonb(sum(count)) AS count, to_jsonb(sum(records)) AS records, count(DISTINCT source)::int AS products
    FROM found GROUP BY code, severity
    ORDER BY array_position(ARRAY['error', 'warning', 'info'], severity), sum(records) DESC, sum(count) DESC, code`.execute(
    tables,
  );
  return rows;
}

/** How many errors the newest submissions tell. */
export async function errorsOfNewest(tables: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ errors: number }>`
    WITH found AS (${FOUND_IN(NEWEST)})
    SELECT to_jsonb(coalesce(sum(count), 0)) AS errors FROM found WHERE severity = 'error'`.execute(tables);
  return rows[0]?.errors ?? 0;
}

/** Records that wait for others to be mended, by the newest submissions. */
export async function heldByNewest(tables: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ held: number }>`
    SELECT to_jsonb(coalesce(sum((n.report ->> 'held')::bigint), 0)) AS held FROM (${NEWEST}) n`.execute(tables);
  return rows[0]?.held ?? 0;
}

/** Whether a finding says only that something else is missing or at fault: it often goes by itself. */
export function follows(code: string): boolean {
  return code.startsWith('reference.') || code === 'row.under-unknown-header';
}

/** Where one cause is found, the product with most first. */
export interface CausePlace {
  readonly source: string;
  readonly submission: string;
  readonly severity: Severity;
  readonly count: number;
  readonly records: number;
  /** The first places in the files of the product. */
  readonly places: readonly Place[] | null;
}

export async function placesOfCause(
  tables: Kysely<Tables>,
  code: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly CausePlace[]> {
  const { rows } = await sql<CausePlace>`
    WITH found AS (${FOUND_IN(NEWEST)})
    SELECT source, submission, severity, to_jsonb(count) AS count, to_jsonb(records) AS records, places FROM found WHERE code = ${code}
    ORDER BY found.count DESC, source OFFSET ${offset} LIMIT ${limit}`.execute(tables);
  return rows;
}
