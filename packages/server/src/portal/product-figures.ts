import type { SenderReport } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** How a product reports. */
export interface ProductRow {
  readonly source: string;
  /** When it last opened a submission, or a record of it changed; null: never. */
  readonly last: string | null;
  /** Submissions opened in the last thirty days. */
  readonly recent: number;
  /** Its newest complete submission. */
  readonly submission: {
    readonly id: string;
    readonly accepted: number;
    readonly unchanged: number;
    readonly rejected: number;
    readonly report: Pick<SenderReport, 'verdict' | 'read' | 'invalid' | 'held'> | null;
  } | null;
}

/** The products that have brought something to where somebody may look. */
const SEEN = sql`SELECT source FROM counted_places UNION SELECT source FROM submissions`;

/** The products that may bring records, or have brought some. */
const PRODUCTS = sql`
  SELECT c.source FROM clients c JOIN grants g ON g.client_id = c.id AND g.ended_at IS NULL
  WHERE c.state = 'active' AND g.scopes::text ~ '[.]create"'
  UNION SELECT source FROM submissions
  UNION SELECT source FROM counted_months`;

/** When records of products last came or changed: of all, or of those that stand where somebody may look. */
const LAST = (national: boolean) => (national ? sql`counted_months` : sql`counted_places`);

/**
 * Every product that may bring records, or has brought some, by name.
 *
 * @param about.national whether somebody may see all of them; others see those with records, or submissions, in their sight
 */
export async function productRows(
  tables: Kysely<Tables>,
  now: Date,
  { national, offset, limit }: { readonly national: boolean; readonly offset: number; readonly limit: number },
): Promise<readonly ProductRow[]> {
  const { rows } = await sql<ProductRow>`
    WITH products AS (${national ? PRODUCTS : SEEN}), page AS (SELECT source FROM products ORDER BY source OFFSET ${offset} LIMIT ${limit})
    SELECT p.source,
      greatest(
        (SELECT max(s.opened_at) FROM submissions s WHERE s.source = p.source),
        (SELECT max(r.last) FROM ${LAST(national)} r WHERE r.source = p.source)) AS last,
      (SELECT count(*)::int FROM submissions s WHERE s.source = p.source
        AND s.opened_at > ${now.toISOString()}::timestamptz - interval '30 days') AS recent,
      (SELECT jsonb_build_object('id', s.id, 'accepted', s.accepted, 'unchanged', s.unchanged, 'rejected', s.rejected, 'report',
          s.report - 'groups')
        FROM submissions s WHERE s.source = p.source AND s.status = 'complete'
        ORDER BY s.completed_at DESC, s.id LIMIT 1) AS submission
    FROM page p ORDER BY p.source`.execute(tables);
  return rows;
}

/** How many products may bring records, or have brought some, and how many of them did in the last thirty days. */
export async function productCounts(
  tables: Kysely<Tables>,
  now: Date,
  national: boolean,
): Promise<{ products: number; recent: number }> {
  const since = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  const { rows } = await sql<{ products: number; recent: number }>`
    WITH products AS (${national ? PRODUCTS : SEEN}), news AS (
      SELECT source FROM submissions WHERE opened_at > ${since}::timestamptz
      UNION SELECT source FROM ${LAST(national)} c WHERE c.last > ${since}::timestamptz
    )
    SELECT (SELECT count(*)::int FROM products) AS products, (SELECT count(*)::int FROM news) AS recent`.execute(
    tables,
  );
  return rows[0] ?? { products: 0, recent: 0 };
}
