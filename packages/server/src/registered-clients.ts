import type { PauseReason, Purpose, Scope } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** A product as whoever runs the EMIS sees it: with its keys and its webhooks. */
export interface RegisteredClient {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly state: 'active' | 'suspended';
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
  /** Null: the whole nation. */
  readonly territories: readonly string[] | null;
  readonly keys: readonly { readonly kid: string; readonly since: string }[];
  readonly webhooks: readonly {
    readonly id: string;
    readonly state: 'active' | 'paused';
    readonly because: PauseReason | null;
    readonly failures: number;
  }[];
}

/**
 * Every product that is or was let in, by name.
 *
 * @param page.after the name where the last page ended
 * @param page.only the ids of those that are wanted. @default all
 */
export async function registeredClients(
  tables: Kysely<Tables>,
  { after, limit, only }: { readonly after: string; readonly limit: number; readonly only?: readonly string[] },
): Promise<RegisteredClient[]> {
  const { rows } = await sql<RegisteredClient>`
    SELECT c.id, c.name, c.source, c.state, g.scopes, g.purposes, g.territories,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kid', k.kid, 'since', to_char(k.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')) ORDER BY k.created_at, k.kid)
        FROM client_keys k WHERE k.client_id = c.id), '[]') AS keys,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'state', w.state, 'because', w.paused_because, 'failures', w.failures_in_a_row)
        ORDER BY w.created_at, w.id) FROM webhooks w WHERE w.client_id = c.id), '[]') AS webhooks
    FROM clients c JOIN grants g ON g.client_id = c.id AND g.ended_at IS NULL
    WHERE c.name > ${after} ${only === undefined ? sql`` : sql`AND c.id = ANY (${only}::text[])`} ORDER BY c.name LIMIT ${limit}`.execute(
    tables,
  );
  return rows;
}
