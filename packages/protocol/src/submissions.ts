import { SEVERITIES } from '@emis-sdk/model';
import * as z from 'zod';
import { MAX_BATCH_RECORDS } from './limits.ts';
import { entityName, receiptCounts } from './receipts.ts';

/** Where a submission comes from: free of personal values. */
export const openSubmission = z.object({
  profile: z.object({ id: z.string(), edition: z.string() }),
  /** The edition of the standard in which the records are written: `2026`. Absent: the current edition of the EMIS. */
  edition: z.string().max(64).optional(),
  bundle: z.object({ format: z.string(), files: z.int().nonnegative() }).optional(),
});
export type OpenSubmission = z.input<typeof openSubmission>;

/** One batch: records of any entities, parents before children. At most {@link MAX_BATCH_RECORDS}. */
export const batch = z.object({
  records: z
    .array(z.object({ entity: entityName, record: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(MAX_BATCH_RECORDS),
});
export type Batch = z.input<typeof batch>;

/** What the sender's own check said, so that the ministry sees what was kept back and why. No personal values, no samples. */
export const senderReport = z.object({
  verdict: z.string(),
  read: z.int().nonnegative(),
  invalid: z.int().nonnegative(),
  held: z.int().nonnegative(),
  groups: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(SEVERITIES),
      count: z.int().nonnegative(),
      /** How many records it touches, where the sender knows. */
      records: z.int().nonnegative().optional(),
      /** The first places, as file, row and column of the sender's files. */
      places: z
        .array(z.object({ file: z.string().optional(), row: z.int().optional(), column: z.string().optional() }))
        .max(10),
    }),
  ),
});
export type SenderReport = z.output<typeof senderReport>;

export const completeSubmission = z.object({ report: senderReport.optional() });
export type CompleteSubmission = z.input<typeof completeSubmission>;

export const submission = z.object({
  id: z.string(),
  status: z.enum(['open', 'complete']),
  /** The name under which the sending product is registered. */
  source: z.string(),
  profile: z.object({ id: z.string(), edition: z.string() }),
  /** The edition of the standard in which its records are taken. An EMIS older than editions does not say. */
  edition: z.string().optional(),
  counts: receiptCounts,
  openedAt: z.string(),
  completedAt: z.string().optional(),
});
export type Submission = z.output<typeof submission>;
