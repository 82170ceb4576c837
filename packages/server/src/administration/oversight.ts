import type { AdministeredAccess, SubmissionFindings } from '@emis-sdk/protocol/administration';
import { type Kysely, sql } from 'kysely';
import type { LoggedAccess } from '../audit/access.ts';
import type { Tables } from '../tables.ts';
import { type Administrator, isWithin } from './administrator.ts';

interface Page {
  readonly limit: number;
  /** The id of a client, to see that one alone. */
  readonly client?: string | undefined;
}

/** The ids of the clients whose territories lie within those of an administrator, those of support among them. */
const clientsWithin = (by: Administrator, client: string | undefined) => sql`
  SELECT c.id FROM clients c JOIN grants g ON g.client_id = c.id AND g.ended_at IS NULL
  WHERE ${isWithin(sql`g.territories`, by)} AND (${client ?? null}::text IS NULL OR c.id = ${client ?? null}::text)`;

/** An entry of the record of access, also one that is of no access to records. */
type Entry = Omit<LoggedAccess, 'action' | 'entities'> & { readonly action: string } & Partial<
    Pick<LoggedAccess, 'entities'>
  >;

/** A submission, where a page ends: its moment and its id. */
export interface SubmissionPlace {
  readonly at: string;
  readonly id: string;
}

/**
 * How submissions of the clients within went, the newest first: how often each finding was told.
 *
 * `before` is the submission before which to go on.
 */
export async function findingsWithin(
  tables: Kysely<Tables>,
  by: Administrator,
  { limit, client, before }: Page & { readonly before?: SubmissionPlace | undefined },
): Promise<SubmissionFindings[]> {
  const { rows } = await sql<{
    id: string;
    client_id: string;
    name: string;
    status: 'open' | 'complete';
    opened_at: string;
    accepted: string;
    unchanged: string;
    rejected: string;
    findings: SubmissionFindings['findings'];
  }>`
    SELECT s.id, s.client_id, c.name, s.status, s.opened_at, s.accepted, s.unchanged, s.rejected, coalesce((
      SELECT jsonb_agg(jsonb_build_object('code', f.code, 'severity', f.severity, 'entity', f.entity, 'count', f.count)
        ORDER BY f.count DESC, f.code, f.entity)
      FROM submission_findings f WHERE f.submission_id = s.id), '[]') AS findings
    FROM submissions s JOIN clients c ON c.id = s.client_id
    WHERE s.client_id IN (${clientsWithin(by, client)})
      AND (${before?.id ?? null}::text IS NULL OR (s.opened_at, s.id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::text))
    ORDER BY s.opened_at DESC, s.id DESC LIMIT ${limit}`.execute(tables);
  return rows.map(({ client_id, name, opened_at, accepted, unchanged, rejected, ...row }) => ({
    ...row,
    client: { id: client_id, name },
    openedAt: opened_at,
    counts: { accepted: Number(accepted), unchanged: Number(unchanged), rejected: Number(rejected) },
  }));
}

/**
 * What the record of access holds of the clients within, the newest first. An access is in it some moments after it was.
 *
 * `before` is the place before which to go on.
 */
export async function accessesWithin(
  tables: Kysely<Tables>,
  by: Administrator,
  { limit, client, before }: Page & { readonly before?: number | undefined },
): Promise<AdministeredAccess[]> {
  const { rows } = await sql<{ place: string; entry: string; name: string }>`
    SELECT l.place, l.entry, c.name FROM access_log l JOIN clients c ON c.id = (l.entry::jsonb ->> 'client')
    WHERE c.id IN (${clientsWithin(by, client)}) AND (${before ?? null}::bigint IS NULL OR l.place < ${before ?? null}::bigint)
    ORDER BY l.place DESC LIMIT ${limit}`.execute(tables);
  return rows.map(({ place, entry, name }) => {
    // An entry of who was not let in, or of what an administrator did, names no records.
    const { at, action, client: id, purpose, territory, entities = {}, subjects } = JSON.parse(entry) as Entry;
    return {
      place: Number(place),
      at,
      client: { id, name },
      action,
      ...(purpose !== undefined && { purpose }),
      ...(territory !== undefined && { territory }),
      entities: Object.fromEntries(
        Object.entries(entities).map(([entity, { count, fields }]) => [entity, { count, fields: [...fields] }]),
      ),
      persons: subjects.length,
    };
  });
}
