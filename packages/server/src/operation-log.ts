import { canonicalJson, type EntityName, type RawRecord } from '@emis-sdk/model';
import { type Operation, type OperationResult, permits } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { shownBody } from './field-sight.ts';
import { sha256 } from './sha256.ts';
import type { Tables } from './tables.ts';
import type { Caller } from './within-grant.ts';

/** Another request has answered one of these operations meanwhile: all is to be done again, from the start. */
export class OperationOvertaken extends Error {}

/** What an operation asks for, whatever its name is and whichever way it came. */
export function hashOf({ opId: _, ...wish }: Operation): string {
  return sha256(canonicalJson(wish));
}

/** The results of these operations that are stored, by `opId`; `mismatch` where the name stood for something else. */
export async function storedResults(
  trx: Kysely<Tables>,
  clientId: string,
  operations: readonly { readonly operation: Operation; readonly hash: string }[],
): Promise<Map<string, OperationResult>> {
  const ids = JSON.stringify(operations.map(({ operation }) => operation.opId));
  const { rows } = await sql<{ key: string; what: string; body_hash: string; reply: string | null }>`
    SELECT o.key, o.what, o.body_hash, o.reply
    FROM jsonb_array_elements_text(${ids}::text::jsonb) AS k (key)
    JOIN operations o ON o.client_id = ${clientId} AND o.key = k.key`.execute(trx);
  const stored = new Map(rows.map((row) => [row.key, row]));
  return new Map(
    operations.flatMap(({ operation, hash }) => {
      const row = stored.get(operation.opId);
      if (!row) return [];
      const same = row.what === 'operation' && row.body_hash === hash;
      return [[operation.opId, same ? replayed(row.reply ?? '') : mismatch(operation)] as const];
    }),
  );
}

/** The stored result of one operation. */
export async function storedResult(
  tables: Kysely<Tables>,
  clientId: string,
  opId: string,
): Promise<OperationResult | undefined> {
  const row = await tables
    .selectFrom('operations')
    .select('reply')
    .where('client_id', '=', clientId)
    .where('key', '=', opId)
    .where('what', '=', 'operation')
    .executeTakeFirst();
  return row && replayed(row.reply ?? '');
}

/**
 * Keeps results, in the transaction of their effects. The record that a conflict shows is not kept with it.
 *
 * @throws {OperationOvertaken} when one of them was answered by another request meanwhile
 */
export async function keepResults(
  trx: Kysely<Tables>,
  clientId: string,
  results: readonly { readonly result: OperationResult; readonly hash: string }[],
  now: Date,
): Promise<void> {
  if (results.length === 0) return;
  const input = results.map(({ result: { current: _, ...result }, hash }) => ({
    key: result.opId,
    hash,
    reply: JSON.stringify(result),
  }));
  // In the order of their names, so that two requests with the same operations wait for each other and never block each other.
  const { rows } = await sql`
    INSERT INTO operations (client_id, key, body_hash, status, reply, created_at, what)
    SELECT ${clientId}, i.key, i.hash, 200, i.reply, ${now.toISOString()}::timestamptz, 'operation'
    FROM jsonb_to_recordset(${JSON.stringify(input)}::text::jsonb) AS i (key text, hash text, reply text)
    ORDER BY i.key
    ON CONFLICT DO NOTHING
    RETURNING 1`.execute(trx);
  if (rows.length < results.length) throw new OperationOvertaken();
}

/** A conflict shows what the EMIS holds to who may read it, as long as it is still that version. */
export async function withCurrent(
  tables: Kysely<Tables>,
  { source, scopes }: Caller,
  results: readonly OperationResult[],
): Promise<OperationResult[]> {
  const conflicts = results.filter(
    ({ status, version, entity }) =>
      status === 'conflict' && version !== undefined && permits(scopes, entity, 'read', 'own'),
  );
  if (conflicts.length === 0) return [...results];
  const { rows } = await sql<{ entity: EntityName; id: string; version: string; body: RawRecord }>`
    SELECT r.entity, r.id, r.version, ${shownBody('r')} AS body
    FROM jsonb_to_recordset(${JSON.stringify(conflicts.map(({ entity, id }) => ({ entity, id })))}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id`.execute(tables);
  return results.map((result) => {
    if (result.status !== 'conflict') return result;
    const held = rows.find(
      ({ entity, id, version }) => entity === result.entity && id === result.id && version === result.version,
    );
    return held ? { ...result, current: { ...held.body } } : result;
  });
}

function replayed(reply: string): OperationResult {
  return { ...(JSON.parse(reply) as OperationResult), replayed: true };
}

function mismatch(operation: Operation): OperationResult {
  return { opId: operation.opId, entity: operation.entity, id: idOf(operation), status: 'mismatch' };
}

/** The id of the record that an operation is about; empty when the record has none. */
export function idOf(operation: Operation): string {
  if (operation.kind === 'remove') return operation.id;
  return typeof operation.record.id === 'string' ? operation.record.id : '';
}
