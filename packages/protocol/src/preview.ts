import type { EntityName } from '@emis-sdk/model';
import * as z from 'zod';
import { operationBatch, operationResult } from './operations.ts';
import { entityName } from './receipts.ts';

/** The kinds of record that can be closed, and the field that closes them: the day on which they end. */
export const CLOSED_BY: Readonly<Partial<Record<EntityName, string>>> = {
  enrolment: 'exitDate',
  'class-enrolment': 'endDate',
  'staff-assignment': 'endDate',
  'teaching-assignment': 'endDate',
};

/** Records that may stand beside the operations of a preview, at most. */
export const MAX_BESIDE = 2000;

/**
 * Operations that are tried and not done: the EMIS does everything it would do, and undoes it. `beside` are records that will be there by then, sent in an
 * earlier request, so that records which refer to them can be judged; nothing is said of them.
 */
export const previewRequest = z.object({
  ...operationBatch.shape,
  beside: z
    .array(z.object({ entity: entityName, record: z.record(z.string(), z.unknown()) }))
    .max(MAX_BESIDE)
    .optional(),
});
export type PreviewRequest = z.input<typeof previewRequest>;

/**
 * What an operation would change: a record is created, updated, closed (it gets the day on which it ends, and had none), removed, or nothing is changed,
 * because it is so already or because the operation would not be taken.
 */
export const PREVIEW_CHANGES = ['create', 'update', 'close', 'remove', 'none'] as const;

export const previewResult = z.object({
  ...operationResult.omit({ version: true, current: true }).shape,
  change: z.enum(PREVIEW_CHANGES),
  /** The names of the fields that would change; never their values. */
  fields: z.array(z.string()).optional(),
});
export type PreviewResult = z.output<typeof previewResult>;

/** One result for each operation, in the order of the request. */
export const previewResults = z.object({
  results: z.array(previewResult),
  /** Of each kind of record that can be closed, how many of the product's are open before. */
  open: z.array(z.object({ entity: entityName, count: z.int().nonnegative() })),
});
export type PreviewResults = z.output<typeof previewResults>;
