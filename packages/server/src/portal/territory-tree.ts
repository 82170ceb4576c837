import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A part of the country. */
export interface TerritoryRow {
  readonly id: string;
  /** Its id, where nobody has sent a record of it. */
  readonly name: string;
  /** A code of the list `territory-kind`. */
  readonly kind: string | null;
  /** Ids of itself and all that contain it. */
  readonly path: readonly string[];
}

/** The register of territories, and those that schools name though nobody registered them. */
const KNOWN = sql`
  SELECT id, parent_id, path FROM territories
  UNION ALL
  SELECT DISTINCT n.id, NULL, ARRAY[n.id] FROM places p CROSS JOIN LATERAL unnest(p.territories) AS n (id)
  WHERE left(p.place, 2) = 'o/' AND NOT EXISTS (SELECT FROM territories t WHERE t.id = n.id)`;

const NAMED = sql`
  SELECT k.id, to_jsonb(k.path) AS path, coalesce(r.name, k.id) AS name, r.kind
  FROM known k LEFT JOIN LATERAL (
    SELECT body ->> 'name' AS name, body ->> 'kind' AS kind FROM records
    WHERE entity = 'territory' AND id = k.id ORDER BY source LIMIT 1
  ) r ON true`;

/**
 * The territories right inside one, by name; of null those that nothing contains.
 *
 * @param only ids, where somebody may see no others
 */
export async function territoriesIn(
  tables: Kysely<Tables>,
  parent: string | null,
  { offset, limit, only }: { offset: number; limit: number; only?: readonly string[] | null },
): Promise<readonly TerritoryRow[]> {
  const inside = only
    ? sql`k.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(only)}::text::jsonb))`
    : parent === null
      ? sql`k.parent_id IS NULL OR NOT EXISTS (SELECT FROM territories u WHERE u.id = k.parent_id)`
      : sql`k.parent_id = ${parent}`;
  const { rows } = await sql<TerritoryRow>`
    WITH known AS (${KNOWN}) ${NAMED} WHERE ${inside} ORDER BY name, k.id OFFSET ${offset} LIMIT ${limit}`.execute(
    tables,
  );
  return rows;
}

/** Territories by id; those that nobody knows are not among them. */
export async function territoriesById(
  tables: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TerritoryRow>> {
  const { rows } = await sql<TerritoryRow>`
    WITH known AS (${KNOWN}) ${NAMED}
    WHERE k.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb))`.execute(tables);
  return new Map(rows.map((row) => [row.id, row]));
}
