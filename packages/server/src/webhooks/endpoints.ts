import type { PausedWebhook, Webhook } from '@emis-sdk/protocol';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Position } from '../cursor.ts';
import { feedEnd } from '../feed.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['webhooks']>;

/** Addresses that one client may have. */
const MOST = 10;

/** Registers an address of a client. It is told of what changes after `end` of the feed; the same address again is the same webhook. */
export async function addWebhook(
  trx: Kysely<Tables>,
  clientId: string,
  url: string,
  { id, now, end }: { id: string; now: Date; end: Position },
): Promise<{ webhook: Webhook; created: boolean }> {
  const before = await rowsOf(trx, clientId);
  const same = before.find((row) => row.url === url);
  if (same) return { webhook: shown(same), created: false };
  if (before.length >= MOST) throw new Refusal('webhooks-too-many', { params: { most: MOST } });
  const at = now.toISOString();
  const row = await trx
    .insertInto('webhooks')
    .values({
      id,
      client_id: clientId,
      url,
      state: 'active',
      created_at: at,
      next_attempt_at: at,
      told_xid: end.xid,
      told_seq: end.seq,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { webhook: shown(row), created: true };
}

export async function webhooksOf(tables: Kysely<Tables>, clientId: string): Promise<Webhook[]> {
  return (await rowsOf(tables, clientId)).map(shown);
}

/** The addresses of a client that are told of no more changes, and why. */
export async function pausedWebhooks(tables: Kysely<Tables>, clientId: string): Promise<PausedWebhook[]> {
  const rows = await tables
    .selectFrom('webhooks')
    .select(['id', 'paused_because'])
    .where('client_id', '=', clientId)
    .where('state', '=', 'paused')
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, paused_because }) => ({ id, because: paused_because ?? 'failing' }));
}

/** How many addresses of all clients are paused. */
export async function countPaused(tables: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ paused: string }>`
    SELECT count(*) AS paused FROM webhooks WHERE state = 'paused'`.execute(tables);
  return Number(rows[0]?.paused ?? 0);
}

/** @throws {Refusal} `webhook-unknown` */
export async function removeWebhook(tables: Kysely<Tables>, clientId: string, id: string): Promise<void> {
  const removed = await tables
    .deleteFrom('webhooks')
    .where('client_id', '=', clientId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!removed) throw new Refusal('webhook-unknown');
}

/**
 * Sends to a paused address again, and at once to one that waits for its next attempt. With `test`, a hint of its own is due even when
 * nothing has changed.
 *
 * @throws {Refusal} `webhook-unknown`
 */
export async function resumeWebhook(
  tables: Kysely<Tables>,
  clientId: string,
  id: string,
  { now, test }: { now: Date; test: boolean },
): Promise<Webhook> {
  const changed = await tables
    .updateTable('webhooks')
    .set({
      state: 'active',
      paused_because: null,
      failures_in_a_row: 0,
      next_attempt_at: now.toISOString(),
      ...(test && { test_wanted: true }),
    })
    .where('client_id', '=', clientId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!changed) throw new Refusal('webhook-unknown');
  return shown(changed);
}

/** The ids of the addresses that are to be told something now. */
export async function dueWebhooks(tables: Kysely<Tables>, now: Date): Promise<string[]> {
  const end = await feedEnd(tables);
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM webhooks
    WHERE state = 'active' AND next_attempt_at <= ${now.toISOString()}::timestamptz
      AND (test_wanted OR (told_xid, told_seq) IS DISTINCT FROM (${end.xid}::xid8, ${end.seq}::bigint))
    ORDER BY next_attempt_at, id
    LIMIT 1000`.execute(tables);
  return rows.map(({ id }) => id);
}

async function rowsOf(tables: Kysely<Tables>, clientId: string): Promise<Row[]> {
  return await tables
    .selectFrom('webhooks')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('created_at')
    .execute();
}

function shown(row: Row): Webhook {
  return {
    id: row.id,
    url: row.url,
    state: row.state,
    ...(row.paused_because && { pausedBecause: row.paused_because }),
    delivered: Number(row.delivered),
    failed: Number(row.failed),
    failuresInARow: row.failures_in_a_row,
    ...(row.last_attempt_at && { lastAttemptAt: row.last_attempt_at }),
    ...(row.last_fault && { lastFault: row.last_fault }),
    ...(row.state === 'active' && row.failures_in_a_row > 0 && { nextAttemptAt: row.next_attempt_at }),
  };
}
