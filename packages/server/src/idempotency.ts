import { canonicalJson } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { Refusal } from './refusal.ts';
import { sha256 } from './sha256.ts';
import type { Tables } from './tables.ts';

/** Days for which the answer to a key is kept at least: longer than any school is offline. */
export const IDEMPOTENCY_DAYS = 400;

/** A request that takes effect once, however often it is sent. */
export interface Operation {
  readonly clientId: string;
  /** What its transaction begins with: it takes the claims of the client. */
  readonly enter: (trx: Kysely<Tables>) => Promise<void>;
  /** Absent: the request is simply answered. */
  readonly key: string | undefined;
  readonly now: Date;
  /** What the key stands for: the same key for something else is refused. A text stands for itself. */
  readonly request: unknown;
}

/** An answer as it is stored and, for the same key, given again. */
export interface Reply {
  readonly status: number;
  /** JSON. */
  readonly body: string;
  readonly replayed: boolean;
}

/** What work gives. */
export interface Done {
  readonly status: number;
  readonly body: unknown;
  /** What has to come last in the transaction, when the answer has been noted: what others wait for. */
  readonly last?: () => Promise<void>;
}

/**
 * Does the work, its effects and the note of its answer in one transaction; or gives the answer noted before.
 * When the work throws, nothing is kept: neither effect nor key.
 *
 * @throws {Refusal} `key-in-flight` while the same key is being answered; `key-reused` when it stands for another request
 * @throws whatever the work throws
 */
export async function once(
  tables: Kysely<Tables>,
  operation: Operation,
  work: (trx: Kysely<Tables>) => Promise<Done>,
): Promise<Reply> {
  const { clientId, key, now } = operation;
  const bodyHash = key === undefined ? '' : hashOf(operation.request);
  return await tables.transaction().execute(async (trx) => {
    await operation.enter(trx);
    if (key !== undefined) {
      await claim(trx, `${clientId} ${key}`);
      const before = await trx
        .insertInto('operations')
        .values({ client_id: clientId, key, body_hash: bodyHash, created_at: now.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst()
        .then((made) => (made ? undefined : stored(trx, clientId, key)));
      if (before) {
        if (before.body_hash !== bodyHash) throw new Refusal('key-reused');
        return { status: before.status ?? 200, body: before.reply ?? '', replayed: true };
      }
    }
    const { status, body, last } = await work(trx);
    const reply = JSON.stringify(body);
    if (key !== undefined) {
      await trx
        .updateTable('operations')
        .set({ status, reply })
        .where('client_id', '=', clientId)
        .where('key', '=', key)
        .execute();
    }
    await last?.();
    return { status, body: reply, replayed: false };
  });
}

function hashOf(request: unknown): string {
  return sha256(typeof request === 'string' ? request : canonicalJson(request));
}

/** Takes the key for the length of the transaction, without waiting: the client waits, not a connection to the database. */
async function claim(trx: Kysely<Tables>, name: string): Promise<void> {
  const { rows } = await sql<{ mine: boolean }>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS mine`.execute(trx);
  if (!rows[0]?.mine) throw new Refusal('key-in-flight', { headers: { 'retry-after': '1' } });
}

async function stored(trx: Kysely<Tables>, clientId: string, key: string) {
  return await trx
    .selectFrom('operations')
    .select(['body_hash', 'status', 'reply'])
    .where('client_id', '=', clientId)
    .where('key', '=', key)
    .executeTakeFirst();
}

/**
 * The key of a request.
 *
 * @throws {Refusal} `key-missing` or `key-malformed`
 */
export function keyOf(request: Request, need: 'required' | 'optional'): string | undefined {
  const header = request.headers.get('idempotency-key');
  if (header === null) {
    if (need === 'optional') return undefined;
    throw new Refusal('key-missing');
  }
  // A text as RFC 8941 writes it: printable ASCII between double quotes, `"` and `\` escaped.
  const text = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"$/.exec(header.trim())?.[1];
  if (text === undefined) throw new Refusal('key-malformed');
  return text.replaceAll(/\\(["\\])/g, '$1');
}
