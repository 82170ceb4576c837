import type { EntityName, RawRecord } from '@emis-sdk/model';
import { MAX_OPERATIONS, type Operation, type OperationResult, ROUTES } from '@emis-sdk/protocol';
import { operationResults } from './answer-shapes.ts';
import { cutBatches, type Outgoing } from './batches.ts';
import { inOrder } from './in-order.ts';
import type { Session } from './session.ts';

/** `create` saves only what the EMIS does not hold, `update` only what it holds; `both` all. */
export type SaveStrategy = 'create' | 'update' | 'both';

export interface ApplyOptions {
  /** By whose rules the records are checked. */
  readonly profile: { readonly id: string; readonly edition: string };
  /** @default 'both' */
  readonly strategy?: SaveStrategy;
  /**
   * `all`: when one record is not taken, none is; they go in one request then, at most 1,000 of them. What a strategy passes over is not taken either.
   *
   * @default 'each'
   */
  readonly atomic?: 'each' | 'all';
  /** Records in a request. @default 500 */
  readonly batchSize?: number | undefined;
  readonly signal?: AbortSignal;
}

/** What came of one record. `conflict`: the strategy passed over it. `dependency`: others must come first, or, of all or none, another one was not right. */
export type AppliedRecord = Omit<OperationResult, 'opId' | 'replayed'>;

/** The condition under which an operation of a strategy takes effect. */
export function conditionOf(strategy: SaveStrategy = 'both'): { readonly ifMatch?: '*'; readonly ifNoneMatch?: '*' } {
  return strategy === 'create' ? { ifNoneMatch: '*' } : strategy === 'update' ? { ifMatch: '*' } : {};
}

/** Sends records as operations, batch by batch. */
export async function* applied(
  session: Session,
  newId: () => string,
  records: AsyncIterable<Outgoing> | Iterable<Outgoing>,
  { profile, strategy, atomic = 'each', batchSize = 500, signal }: ApplyOptions,
): AsyncGenerator<AppliedRecord, void, void> {
  const { limits } = await session.known();
  const most = Math.min(limits.batchRecords, MAX_OPERATIONS);
  const size = atomic === 'all' ? most : Math.max(1, Math.min(batchSize, most));
  let together: readonly { readonly entity: EntityName; readonly record: RawRecord }[] | undefined;
  for await (const { records: batch } of cutBatches(
    records,
    { records: size, bytes: limits.bodyBytes / 2 },
    () => true,
  )) {
    signal?.throwIfAborted();
    if (atomic === 'each') yield* await send(batch);
    else if (together)
      throw new RangeError(
        `All or none are at most ${most} records that fit into one request; send them each by itself`,
      );
    else together = batch;
  }
  if (together) yield* await send(together);

  async function send(batch: NonNullable<typeof together>): Promise<AppliedRecord[]> {
    const operations = batch.map(
      ({ entity, record }): Operation => ({ opId: newId(), kind: 'save', entity, record, ...conditionOf(strategy) }),
    );
    const json = JSON.stringify({ profile, operations, atomic });
    const answer = inOrder(operationResults, 'results', operations, ({ opId }, said) => said?.opId === opId);
    const { results } = await session.ask({ method: 'POST', path: ROUTES.operations, json, answer, signal });
    return results.map(({ opId: _opId, replayed: _replayed, ...result }) => result);
  }
}
