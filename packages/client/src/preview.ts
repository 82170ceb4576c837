import { type EntityName, type RawRecord, referencesOf } from '@emis-sdk/model';
import { MAX_BESIDE, MAX_OPERATIONS, type PreviewResult, type PreviewResults, ROUTES } from '@emis-sdk/protocol';
import { type IndicatorMove, previewedWithIndicators } from '@emis-sdk/protocol/preview-indicators';
import { conditionOf, type SaveStrategy } from './apply.ts';
import { cutBatches, type Outgoing } from './batches.ts';
import { inOrder } from './in-order.ts';
import type { Session } from './session.ts';

export interface PreviewOptions {
  /** By whose rules the records are checked. */
  readonly profile: { readonly id: string; readonly edition: string };
  /** What would be passed over is told as `conflict`. @default 'both' */
  readonly strategy?: SaveStrategy;
  /** Records in a request. @default 500 */
  readonly batchSize?: number | undefined;
  readonly signal?: AbortSignal;
  /** Told once how many records of each kind that can be closed are open at the EMIS. */
  readonly onOpen?: (open: PreviewResults['open']) => void;
  /**
   * Told for each request which indicators of the EMIS would move by what is in it, counted over the records of the product. Together they are right
   * only where one request holds all that is new or changed.
   */
  readonly onMoves?: (moves: readonly IndicatorMove[]) => void;
}

/** What would come of sending a record. */
export type PreviewedRecord = Omit<PreviewResult, 'opId' | 'replayed'>;

/** Asks batch by batch. A later batch is told of the records of earlier ones that it refers to, as nothing of those is stored. */
export async function* previewOf(
  session: Session,
  newId: () => string,
  records: AsyncIterable<Outgoing> | Iterable<Outgoing>,
  { profile, strategy, batchSize = 500, signal, onOpen, onMoves }: PreviewOptions,
): AsyncGenerator<PreviewedRecord, void, void> {
  const { limits } = await session.known();
  const size = Math.max(1, Math.min(batchSize, limits.batchRecords, MAX_OPERATIONS));
  const earlier = new Map<string, Outgoing>();
  let open: ((open: PreviewResults['open']) => void) | undefined = onOpen;

  async function* ask(batch: readonly Outgoing[]): AsyncGenerator<PreviewedRecord, void, void> {
    const beside = neededOf(batch, earlier);
    // As many parents as fit into a request; a batch that needs more is halved.
    if (beside.length > MAX_BESIDE && batch.length > 1) {
      const half = batch.length >> 1;
      yield* ask(batch.slice(0, half));
      yield* ask(batch.slice(half));
      return;
    }
    const operations = batch.map(({ entity, record }) => ({
      ...{ opId: newId(), kind: 'save' as const, entity, record },
      ...conditionOf(strategy),
    }));
    const json = JSON.stringify({
      profile,
      operations,
      ...(beside.length > 0 && { beside }),
      ...(onMoves && { indicators: true }),
    });
    const answer = await session.ask({
      method: 'POST',
      path: ROUTES.preview,
      json,
      answer: inOrder(previewedWithIndicators, 'results', operations, ({ opId }, said) => said?.opId === opId),
      signal,
    });
    open?.(answer.open);
    onMoves?.(answer.indicators ?? []);
    open = undefined;
    for (const [index, { opId: _opId, replayed: _replayed, ...result }] of answer.results.entries()) {
      const one = batch[index];
      if (one && result.status === 'accepted') earlier.set(`${result.entity} ${result.id}`, one);
      yield result;
    }
  }

  // Half of a body is left to the records beside.
  const most = { records: size, bytes: limits.bodyBytes / 2 };
  for await (const batch of cutBatches(records, most, () => true)) {
    signal?.throwIfAborted();
    yield* ask(batch.records);
  }
}

/** The records of earlier batches that a batch refers to, and those that they refer to in turn; parents first. */
function neededOf(
  batch: readonly { readonly entity: EntityName; readonly record: RawRecord }[],
  earlier: ReadonlyMap<string, Outgoing>,
): Outgoing[] {
  const found = new Map<string, Outgoing>();
  const look = ({ entity, record }: { readonly entity: EntityName; readonly record: RawRecord }): void => {
    for (const { targets, id } of referencesOf(entity, record)) {
      for (const target of targets) {
        const key = `${target} ${id}`;
        const parent = earlier.get(key);
        if (!parent || found.has(key)) continue;
        look(parent);
        found.set(key, parent);
      }
    }
  };
  for (const one of batch) look(one);
  return [...found.values()];
}
