import type { RecordKey } from '@emis-sdk/model';
import { CURRENT_EDITION } from '@emis-sdk/model/core';
import {
  type BatchReceipt,
  MAX_BATCH_RECORDS,
  type OpenSubmission,
  type ReceiptCounts,
  type RecordReceipt,
  SENDING_ROUTES,
  type SenderReport,
} from '@emis-sdk/protocol';
import { batchReceipt, submission } from './answer-shapes.ts';
import { cutBatches, type Outgoing, type OutgoingBatch } from './batches.ts';
import { IndeterminateError, ProblemError, TimeoutError } from './errors.ts';
import { type Emit, tellReceipt } from './events.ts';
import { type HeldBecause, HeldRecords } from './held.ts';
import { inOrder } from './in-order.ts';
import { LineMeasure } from './line-measure.ts';
import type { Session } from './session.ts';
import type { Shape } from './shape.ts';

/** Records in the first batch; in one no smaller than which the line is not to blame. */
const FIRST = 100;
const SMALLEST = 25;
/** How many rejected records, and how many that others wait for, a receipt lists. The counts beside them are exact. */
const LISTED = 100;

export interface SubmitOptions {
  /** The profile by whose rules the records were checked, and shall be checked again. */
  readonly profile: { readonly id: string; readonly edition: string };
  /** The edition of the standard in which the records are written: `2026`. @default that of this SDK */
  readonly edition?: string;
  /** The files that the records were read from. */
  readonly bundle?: { readonly format: string; readonly files: number };
  /** What the sender's own check said, asked for when the last batch is through. See `reportSummary` of `@emis-sdk/validation`. */
  readonly report?: SenderReport | (() => SenderReport);
  /**
   * Records in a batch at most. Batches begin with 100 and become as large as the line carries in a second or some, and as the EMIS takes; on
   * a line that is slower, or does not carry a batch at all, they become smaller.
   *
   * @default as many as the EMIS takes
   */
  readonly batchSize?: number | undefined;
  /** Ends the call with the signal's reason. What was sent stays sent; send everything again to finish. */
  readonly signal?: AbortSignal;
  /** Told what the EMIS says of each record, in the order of the records. */
  readonly onReceipt?: (receipt: RecordReceipt) => void;
  /** Told of each record that is kept back, and of the rejected one it depends on. */
  readonly onHeld?: (record: Outgoing, because: RecordKey) => void;
}

/** What came of a submission. */
export interface Receipt {
  readonly submissionId: string;
  readonly counts: ReceiptCounts;
  /** Records that were sent and answered for: the sum of `counts`. */
  readonly submitted: number;
  /** Records that were not sent because they depend on one that the EMIS rejected. */
  readonly held: number;
  /** The rejected records that held ones wait for, most awaited first; at most 100. */
  readonly heldBecause: readonly HeldBecause[];
  /** The first 100 rejected records with their findings. */
  readonly rejected: readonly RecordReceipt[];
}

/** Opens a submission, sends the records batch by batch in the order given, and completes it. */
export async function submit(
  session: Session,
  emit: Emit,
  randomUuid: () => string,
  records: AsyncIterable<Outgoing> | Iterable<Outgoing>,
  options: SubmitOptions,
): Promise<Receipt> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { limits } = await session.known();
  const opening: OpenSubmission = {
    profile: options.profile,
    edition: options.edition ?? CURRENT_EDITION,
    ...(options.bundle && { bundle: options.bundle }),
  };
  const { id: submissionId } = await session.ask({
    method: 'POST',
    path: SENDING_ROUTES.submissions,
    json: JSON.stringify(opening),
    answer: submission,
    key: randomUuid(),
    signal,
  });
  const held = new HeldRecords();
  const counts = { accepted: 0, unchanged: 0, rejected: 0 };
  const rejected: RecordReceipt[] = [];
  let submitted = 0;

  const admit = (outgoing: Outgoing) => {
    const because = held.hold(outgoing.entity, outgoing.record);
    if (because) options.onHeld?.(outgoing, because);
    return !because;
  };
  const measure = new LineMeasure({
    first: FIRST,
    smallest: SMALLEST,
    largest: Math.min(options.batchSize ?? MAX_BATCH_RECORDS, limits.batchRecords, MAX_BATCH_RECORDS),
  });
  const post: Post = (route, json, answer) => {
    const path = route.replace(':id', encodeURIComponent(submissionId));
    return session.askWhole({ method: 'POST', path, json, answer, key: randomUuid(), submissionId, signal });
  };
  const most = {
    get records() {
      return measure.size;
    },
    bytes: limits.bodyBytes,
  };
  for await (const batch of cutBatches(records, most, admit)) {
    for await (const receipt of sendBatch(post, measure, batch)) {
      for (const one of receipt.records) {
        counts[one.status]++;
        submitted++;
        if (one.status === 'rejected') {
          held.reject(one);
          if (rejected.length < LISTED) rejected.push(one);
        }
        options.onReceipt?.(one);
        tellReceipt(emit, { ...one, submissionId });
      }
      emit('progress', { submissionId, submitted, held: held.total });
    }
  }

  const report = typeof options.report === 'function' ? options.report() : options.report;
  await post(SENDING_ROUTES.complete, JSON.stringify(report ? { report } : {}), submission);
  return { submissionId, counts, submitted, held: held.total, heldBecause: held.because(LISTED), rejected };
}

/** Sends something of a submission, under a key of its own that stays with it in all attempts. */
type Post = <T>(route: string, json: string, answer: Shape<T>) => ReturnType<typeof Session.prototype.askWhole<T>>;

/** Sends a batch; in halves, when the line cannot carry the whole. */
async function* sendBatch(
  post: Post,
  measure: LineMeasure,
  { records, texts }: OutgoingBatch,
): AsyncGenerator<BatchReceipt, void, void> {
  const { length } = records;
  const half = length >> 1;
  const answer = inOrder(batchReceipt, 'records', records, ({ entity, record: { id } }, said) => {
    return said?.entity === entity && (typeof id !== 'string' || said.id === id);
  });
  try {
    const { value, tookMs } = await post(SENDING_ROUTES.batches, `{"records":[${texts}]}`, answer);
    measure.passed(length, tookMs);
    yield value;
    return;
  } catch (error) {
    if (length <= SMALLEST || !isForItsSize(error)) throw error;
  }
  // What arrived of it after all comes back as unchanged.
  measure.tooMuch(length);
  for (const part of [[0, half], [half]])
    yield* sendBatch(post, measure, { records: records.slice(...part), texts: texts.slice(...part) });
}

/** Somebody on the way takes less, or the line did not carry it in time. */
function isForItsSize(error: unknown): boolean {
  if (error instanceof ProblemError) return error.status === 413;
  return error instanceof IndeterminateError && error.cause instanceof TimeoutError;
}
