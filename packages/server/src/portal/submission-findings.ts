import type { Severity } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { FOUND_IN, type Place } from './finding-causes.ts';

/** What was found in one submission, gathered by code. */
export interface FoundGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly records: number;
  readonly places: readonly Place[] | null;
}

/** How many places of a finding are shown; the report may hold more. */
const PLACES = 3;

/** Errors first, inside a severity by how many records they touch. */
export async function groupsOfSubmission(tables: Kysely<Tables>, id: string): Promise<readonly FoundGroup[]> {
  const one = sql`SELECT id, source, report FROM submissions WHERE id = ${id}`;
  const { rows } = await sql<FoundGroup>`
    SELECT code, severity, to_jsonb(sum(count)) AS count, to_jsonb(sum(records)) AS records,
      (array_agg(places) FILTER (WHERE places IS NOT NULL))[1] AS places
    FROM (${FOUND_IN(one)}) found GROUP BY code, severity
    ORDER BY array_position(ARRAY['error', 'warning', 'info'], severity), sum(records) DESC, sum(count) DESC, code`.execute(
    tables,
  );
  return rows;
}

/** The first places in the sender's files. */
export function firstPlaces(places: readonly Place[]): string {
  return places
    .slice(0, PLACES)
    .map(({ file, row }) => [file, row].filter((part) => part !== undefined).join(' '))
    .filter((place) => place !== '')
    .join('; ');
}

/** The address of one cause, or of all. */
export function findingPath(code?: string): string {
  return code === undefined ? '/portal/findings' : `/portal/findings/${encodeURIComponent(code)}`;
}
