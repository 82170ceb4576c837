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
import { IndeterminateError, ProtocolError } from './errors.ts';
import { type Emit, tellReceipt } from './events.ts';
import { type HeldBecause, HeldRecords } from './held.ts';
import type { Session } from './session.ts';

/** Records in a batch, when nobody says otherwise. */
const DEFAULT_BATCH = 500;
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
  /** Records in a batch; fewer where the EMIS takes fewer. @default 500 */
  readonly batchSize?: number;
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
  const size = Math.min(options.batchSize ?? DEFAULT_BATCH, limits.batchRecords, MAX_BATCH_RECORDS);
  for await (const batch of cutBatches(records, { records: size, bytes: limits.bodyBytes }, admit)) {
    const receipt = await sendBatch(session, submissionId, batch, randomUuid(), signal);
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

  const report = typeof options.report === 'function' ? options.report() : options.report;
  await session.ask({
    method: 'POST',
    path: pathOf(SENDING_ROUTES.complete, submissionId),
    json: JSON.stringify(report ? { report } : {}),
    answer: submission,
    key: randomUuid(),
    submissionId,
    signal,
  });
  return { submissionId, counts, submitted, held: held.total, heldBecause: held.because(LISTED), rejected };
}

async function sendBatch(
  session: Session,
  submissionId: string,
  batch: OutgoingBatch,
  key: string,
  signal: AbortSignal | undefined,
): Promise<BatchReceipt> {
  const asked = { method: 'POST', path: pathOf(SENDING_ROUTES.batches, submissionId) } as const;
  const receipt = await session.ask({ ...asked, json: batch.json, answer: batchReceipt, key, submissionId, signal });
  const stranger = batch.records.findIndex(({ entity, record }, index) => {
    const said = receipt.records[index];
    return said?.entity !== entity || (typeof record.id === 'string' && said.id !== record.id);
  });
  if (stranger === -1 && receipt.records.length === batch.records.length) return receipt;
  // An answer for other records than those sent settles nothing for those sent.
  const at = `body.records.${stranger === -1 ? batch.records.length : stranger}`;
  const cause = new ProtocolError({ ...asked, at, expected: 'one receipt for each record, in the order sent' });
  throw new IndeterminateError({ ...asked, key, submissionId }, { cause });
}

function pathOf(route: string, submissionId: string): string {
  return route.replace(':id', encodeURIComponent(submissionId));
}
