import type { PauseReason, WebhookType } from '@emis-sdk/protocol';
import { WEBHOOK_HEADERS } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import type { Position } from '../cursor.ts';
import { feedEnd } from '../feed.ts';
import type { Tables } from '../tables.ts';
import type { Delivery, Outcome } from './deliver.ts';
import { pauseAfter } from './schedule.ts';
import type { SigningKeys } from './signing-keys.ts';

export interface HintParts {
  readonly tables: Kysely<Tables>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly keys: (now: Date) => Promise<SigningKeys>;
  readonly deliver: (delivery: Delivery) => Promise<Outcome>;
}

/** What is told of an attempt. */
export interface HintAttempt {
  readonly webhookId: string;
  /** The host of the address, and no more of it: the rest may hold a secret. */
  readonly host: string;
  readonly outcome: Outcome['kind'];
  readonly paused?: PauseReason;
}

/**
 * Tells one address that something changed, if that is due, and notes what came of it.
 *
 * How far the feed had come is read before the hint leaves: what is committed meanwhile makes the next hint due. The id of the hint is kept
 * until it is delivered, so that a receiver knows a repetition.
 */
export async function sendHint(parts: HintParts, webhookId: string): Promise<HintAttempt | undefined> {
  const { tables, clock, random } = parts;
  const now = clock();
  const hint = await takeHint(parts, webhookId, now);
  if (!hint) return undefined;
  const body = JSON.stringify({ type: hint.type, timestamp: hint.madeAt, data: {} });
  const seconds = Math.floor(now.getTime() / 1000);
  const signature = await (await parts.keys(now)).sign(hint.id, seconds, body);
  const outcome = await parts.deliver({
    url: hint.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'emis-sdk-webhooks/1',
      [WEBHOOK_HEADERS.id]: hint.id,
      [WEBHOOK_HEADERS.timestamp]: String(seconds),
      [WEBHOOK_HEADERS.signature]: signature,
    },
  });
  const about = { webhookId, host: URL.parse(hint.url)?.host ?? '', outcome: outcome.kind };
  const attemptedAt = clock().toISOString();
  if (outcome.kind === 'delivered') {
    await noteDelivered(tables, webhookId, hint.type, hint.end, attemptedAt);
    return about;
  }
  const failures = hint.failures + 1;
  const pause = outcome.kind === 'failed' ? pauseAfter(failures, random) : undefined;
  const paused = pause === undefined ? reasonOf(outcome) : undefined;
  await tables
    .updateTable('webhooks')
    .set((values) => ({
      failed: values('failed', '+', '1'),
      failures_in_a_row: failures,
      last_attempt_at: attemptedAt,
      last_fault: outcome.kind === 'failed' ? outcome.fault : outcome.kind,
      ...(paused ? { state: 'paused' as const, paused_because: paused } : {}),
      ...(pause !== undefined && { next_attempt_at: new Date(Date.parse(attemptedAt) + pause).toISOString() }),
    }))
    .where('id', '=', webhookId)
    .execute();
  return { ...about, ...(paused && { paused }) };
}

interface Hint {
  readonly id: string;
  readonly madeAt: string;
  readonly type: WebhookType;
  readonly url: string;
  readonly failures: number;
  readonly end: Position;
}

async function takeHint({ tables, newId }: HintParts, webhookId: string, now: Date): Promise<Hint | undefined> {
  return await tables.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('webhooks')
      .selectAll()
      .where('id', '=', webhookId)
      .where('state', '=', 'active')
      .where('next_attempt_at', '<=', now.toISOString())
      .forUpdate()
      .executeTakeFirst();
    if (!row) return undefined;
    const end = await feedEnd(trx);
    const changed = row.told_xid !== end.xid || row.told_seq !== end.seq;
    if (!changed && !row.test_wanted) return undefined;
    const id = row.hint_id ?? `msg_${newId()}`;
    const madeAt = row.hint_made_at ?? now.toISOString();
    await trx.updateTable('webhooks').set({ hint_id: id, hint_made_at: madeAt }).where('id', '=', webhookId).execute();
    const type = changed ? 'changes.available' : 'webhook.test';
    return { id, madeAt, type, url: row.url, failures: row.failures_in_a_row, end };
  });
}

async function noteDelivered(
  tables: Kysely<Tables>,
  webhookId: string,
  type: WebhookType,
  end: Position,
  at: string,
): Promise<void> {
  await sql`
    UPDATE webhooks SET delivered = delivered + 1, failures_in_a_row = 0, last_attempt_at = ${at}::timestamptz, last_fault = NULL,
      hint_id = NULL, hint_made_at = NULL, told_xid = ${end.xid}::xid8, told_seq = ${end.seq}::bigint,
      test_wanted = test_wanted AND ${type !== 'webhook.test'}
    WHERE id = ${webhookId}`.execute(tables);
}

function reasonOf(outcome: Outcome): PauseReason {
  if (outcome.kind === 'gone') return 'gone';
  return outcome.kind === 'refused' ? 'address-refused' : 'failing';
}
