import { canonicalJson } from '@emis-sdk/model';
import type { AdministrationEvent } from '@emis-sdk/protocol/administration';
import { type Kysely, sql } from 'kysely';
import { sha256 } from '../sha256.ts';
import type { Tables } from '../tables.ts';
import { type Administrator, type Given, isWithin, jsonOf } from './administrator.ts';

export type EventStream = 'clients' | 'support';

/**
 * Writes down what was done, in the transaction of it. The event's hash goes into the record of access as well, whose tree shows when one was
 * changed or taken away.
 */
export async function noteEvent(
  trx: Kysely<Tables>,
  stream: EventStream,
  event: Omit<AdministrationEvent, 'place'>,
  territories: Given['territories'],
): Promise<void> {
  const { at, by, action, about, details } = event;
  await sql`
    INSERT INTO administration_events (stream, at, actor, action, about, details, territories)
    VALUES (${stream}, ${at}::timestamptz, ${by}, ${action}, ${about}, ${JSON.stringify(details)}::text::jsonb, ${jsonOf(territories)})`.execute(
    trx,
  );
  const entry = { at, action: `${stream}.${action}`, client: by, sources: [], entities: {}, subjects: [] };
  await sql`SELECT note_access(${canonicalJson({ ...entry, event: sha256(canonicalJson(event)) })})`.execute(trx);
}

/**
 * What was done, the newest first: by this administrator, or within its territories.
 *
 * `before` is the place before which to go on.
 */
export async function eventsOf(
  tables: Kysely<Tables>,
  by: Administrator,
  stream: EventStream,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<AdministrationEvent[]> {
  const { rows } = await sql<Omit<AdministrationEvent, 'place'> & { place: string }>`
    SELECT e.place, e.at, e.actor AS by, e.action, e.about, e.details FROM administration_events e
    WHERE e.stream = ${stream} AND (e.actor = ${by.id} OR ${isWithin(sql`e.territories`, by)})
      AND (${page.before ?? null}::bigint IS NULL OR e.place < ${page.before ?? null}::bigint)
    ORDER BY e.place DESC LIMIT ${page.limit}`.execute(tables);
  return rows.map((row) => ({ ...row, place: Number(row.place) }));
}
