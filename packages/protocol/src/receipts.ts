import { ENTITY_NAMES, SEVERITIES } from '@emis-sdk/model';
import * as z from 'zod';

export const entityName = z.enum(ENTITY_NAMES);

/** A finding on the wire. What comes from a person's record (`personal`) never travels. */
export const wireFinding = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  path: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type WireFinding = z.output<typeof wireFinding>;

/** What the EMIS says of one record. */
export const recordReceipt = z.object({
  entity: entityName,
  id: z.string(),
  status: z.enum(['accepted', 'unchanged', 'rejected']),
  findings: z.array(wireFinding).optional(),
});
export type RecordReceipt = z.output<typeof recordReceipt>;

export const receiptCounts = z.object({
  accepted: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
});
export type ReceiptCounts = z.output<typeof receiptCounts>;

/** The answer to a batch. Sent again with the same key, the very same answer comes back. */
export const batchReceipt = z.object({
  submissionId: z.string(),
  counts: receiptCounts,
  /** One for each record of the batch, in the same order. */
  records: z.array(recordReceipt),
});
export type BatchReceipt = z.output<typeof batchReceipt>;
