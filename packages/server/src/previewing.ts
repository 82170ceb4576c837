import { canonicalJson, type EntityName, foldUnknownFields, type RawRecord, type RecordKey } from '@emis-sdk/model';
import {
  CLOSED_BY,
  type Operation,
  type OperationResult,
  type PreviewResult,
  type PreviewResults,
  permits,
} from '@emis-sdk/protocol';
import type { PreviewedWithIndicators } from '@emis-sdk/protocol/preview-indicators';
import { type Kysely, sql } from 'kysely';
import { inCurrentEdition } from './editions.ts';
import type { FieldSight } from './field-sight.ts';
import type { PortalIndicator } from './indicators.ts';
import type { Judging } from './judging.ts';
import { figuresNow, movesBetween } from './moved-indicators.ts';
import { idOf } from './operation-log.ts';
import { receiveOnce } from './operations.ts';
import { storeWithinReach } from './reach.ts';
import { keyOfRecord, type StoredRecord, type Storing } from './record-store.ts';
import { lockSource } from './source-lock.ts';
import type { Tables } from './tables.ts';
import { Undone } from './undone.ts';
import { type Caller, withinGrant } from './within-grant.ts';

/**
 * Says what operations would come to. They are done, by the very code that does them, in a transaction that is then undone: so it is exact, and no
 * feed, receipt or key of it is left.
 *
 * @param beside records that will be there by then; they are stored unjudged before the operations
 * @param indicators those of which is told how they would move, over the records of the product; of those that read what the client is not shown
 *   nothing is told
 */
export async function previewOperations(
  tables: Kysely<Tables>,
  operations: readonly Operation[],
  beside: readonly { readonly entity: EntityName; readonly record: RawRecord }[],
  judging: Judging,
  indicators: readonly PortalIndicator[] = [],
): Promise<PreviewedWithIndicators> {
  const { client, edition, now } = judging;
  // The difference that one record makes tells what stands in it.
  const sees = (entity: EntityName, field: string) =>
    permits(client.scopes, entity, 'list', 'own') && client.sight.shows(entity, field);
  const current = (entity: EntityName, record: RawRecord) =>
    foldUnknownFields(entity, inCurrentEdition(entity, record, edition));
  try {
    return await withinGrant(tables, client, 'write', async (trx): Promise<never> => {
      await lockSource(trx, client.source, 'alone');
      const open = await openRecords(trx, client);
      const keys = operations.map((operation) => ({ entity: operation.entity, id: idOf(operation) }));
      const before = await bodiesOf(trx, client.source, keys);
      const there = beside.flatMap(({ entity, record }) =>
        typeof record.id === 'string' ? [{ entity, id: record.id, record: current(entity, record) }] : [],
      );
      const distinct = [...new Map(there.map((one) => [keyOfRecord(one), one])).values()];
      await storeBeside(trx, distinct, { source: client.source, now }, client);
      const figures = await figuresNow(trx, indicators, sees, judging.onFailure);
      const results = await receiveOnce(trx, operations, judging);
      const moves = indicators.length > 0 && {
        indicators: movesBetween(figures, await figuresNow(trx, indicators, sees, judging.onFailure)),
      };
      throw new Undone({
        open,
        ...moves,
        results: results.map((result, index) => {
          const operation = operations[index];
          const after = operation?.kind === 'save' ? current(operation.entity, operation.record) : undefined;
          const held = before.get(keyOfRecord(result));
          // Operations on the same record take effect one after the other.
          if (result.status === 'accepted') {
            if (after) before.set(keyOfRecord(result), after);
            else before.delete(keyOfRecord(result));
          }
          return changeOf(result, held, after, client.sight);
        }),
      } satisfies PreviewedWithIndicators);
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome as PreviewedWithIndicators;
    throw error;
  }
}

function changeOf(
  result: OperationResult,
  before: RawRecord | undefined,
  after: RawRecord | undefined,
  sight: FieldSight,
): PreviewResult {
  // A version that nobody will ever see, and what is held now, are not told.
  const { version: _version, current: _current, ...said } = result;
  if (said.status !== 'accepted' || said.replayed) return { ...said, change: 'none' };
  if (!after) return { ...said, change: 'remove' };
  if (!before) return { ...said, change: 'create' };
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    // What is not shown is not sent, and stays as it is.
    .filter((name) => sight.shows(result.entity, name) && canonicalJson(before[name]) !== canonicalJson(after[name]))
    .sort();
  const closing = CLOSED_BY[result.entity];
  const closable = closing !== undefined && sight.shows(result.entity, closing);
  const closes = closable && before[closing] === undefined && after[closing] !== undefined;
  return { ...said, change: closes ? 'close' : 'update', fields };
}

/** The records as they are held, by {@link keyOfRecord}. */
async function bodiesOf(
  trx: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
): Promise<Map<string, RawRecord>> {
  const { rows } = await sql<{ entity: EntityName; id: string; body: RawRecord }>`
    SELECT r.entity, r.id, r.body
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id`.execute(trx);
  return new Map(rows.map((row) => [keyOfRecord(row), row.body]));
}

/** Stores what will be there by then, as far as this client could bring it there. */
async function storeBeside(
  trx: Kysely<Tables>,
  beside: readonly StoredRecord[],
  storing: Storing,
  caller: Caller,
): Promise<void> {
  for (let left = beside; left.length > 0; ) {
    const { refused } = await storeWithinReach(trx, left, storing, caller);
    if (refused.length === 0) return;
    left = left.filter((one) => !refused.includes(keyOfRecord(one)));
  }
}

/** How many records of each kind that can be closed are open. */
async function openRecords(trx: Kysely<Tables>, { source, sight }: Caller): Promise<PreviewResults['open']> {
  const closing = Object.entries(CLOSED_BY).filter(([entity, field]) => sight.shows(entity as EntityName, field));
  const { rows } = await sql<{ entity: EntityName; count: number }>`
    SELECT r.entity, count(*)::int AS count
    FROM jsonb_each_text(${JSON.stringify(Object.fromEntries(closing))}::text::jsonb) AS c (entity, field)
    JOIN records r ON r.source = ${source} AND r.entity = c.entity
    WHERE NOT jsonb_exists(r.body, c.field)
    GROUP BY r.entity ORDER BY r.entity`.execute(trx);
  return rows;
}
