import { ENTITIES, ENTITY_NAMES, type EntityName, PROCESSES, type Process } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export const LEVELS = ['latent', 'incipient', 'emerging', 'established'] as const;
export type Level = (typeof LEVELS)[number];

/** How far the data that is there supports one of the six management processes. Shares from 0 to 1. */
export interface ProcessMaturity {
  readonly process: Process;
  /** Of its kinds of records, those of which there is one. */
  readonly breadth: number;
  /** Of the products that send anything, those that send something of it. */
  readonly reach: number;
  /** Of its records, those that came or changed in the last twelve months, this one among them. */
  readonly fresh: number;
  /** Of the last twelve months, those from which one of its records comes. */
  readonly steady: number;
  /** The geometric mean of the four: none makes up for another that is weak. */
  readonly score: number;
  readonly level: Level;
  /** Kinds of records of which there is none. */
  readonly missing: readonly EntityName[];
}

/**
 * The level of a score. Source: emishub.org (IDB): latent 0 to 25 %, incipient 26 to 50 %, emerging 51 to 75 %, established 76 to 100 %.
 *
 * @param score from 0 to 1
 */
export function levelOf(score: number): Level {
  const index = score <= 0.25 ? 0 : score <= 0.5 ? 1 : score <= 0.75 ? 2 : 3;
  return LEVELS[index] ?? 'latent';
}

/** The state of the six processes, by the counts of stored records that are kept by month. */
export async function maturityOf(tables: Kysely<Tables>, now: Date): Promise<readonly ProcessMaturity[]> {
  const processes = JSON.stringify(Object.fromEntries(ENTITY_NAMES.map((name) => [name, ENTITIES[name].process])));
  const at = sql`(${now.toISOString()}::timestamptz AT TIME ZONE 'UTC')`;
  const { rows } = await sql<{
    process: Process;
    entities: EntityName[];
    sources: number;
    records: string;
    fresh: string;
    months: number;
    all_sources: number;
  }>`
    WITH kinds AS (SELECT key AS entity, value AS process FROM jsonb_each_text(${processes}::text::jsonb)),
    counted AS (
      SELECT entity, source, month, records,
        CASE WHEN month > date_trunc('month', ${at}) - interval '12 months' THEN records ELSE 0 END AS fresh
      FROM counted_months
    )
    SELECT k.process, jsonb_agg(DISTINCT c.entity) AS entities, count(DISTINCT c.source)::int AS sources,
      sum(c.records)::bigint AS records, sum(c.fresh)::bigint AS fresh,
      (count(DISTINCT c.month) FILTER (WHERE c.month > date_trunc('month', ${at}) - interval '12 months'))::int AS months,
      (SELECT count(DISTINCT source)::int FROM counted) AS all_sources
    FROM counted c JOIN kinds k ON k.entity = c.entity GROUP BY k.process`.execute(tables);
  const found = new Map(rows.map((row) => [row.process, row]));
  return PROCESSES.map((process) => {
    const kinds = ENTITY_NAMES.filter((name) => ENTITIES[name].process === process);
    const row = found.get(process);
    const missing = kinds.filter((name) => !row?.entities.includes(name));
    const breadth = (kinds.length - missing.length) / kinds.length;
    const reach = row ? row.sources / row.all_sources : 0;
    const fresh = row ? Number(row.fresh) / Number(row.records) : 0;
    const steady = Math.min(1, (row?.months ?? 0) / 12);
    const score = (breadth * reach * fresh * steady) ** (1 / 4);
    return { process, breadth, reach, fresh, steady, score, level: levelOf(score), missing };
  });
}
