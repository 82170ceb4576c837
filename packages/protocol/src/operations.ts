import * as z from 'zod';
import { MAX_OPERATIONS } from './limits.ts';
import { entityName, wireFinding } from './receipts.ts';

/**
 * The name of one operation: a UUIDv7 (RFC 9562) in lower case, made by the client when the operation is made durable, before its first
 * byte is sent. It stays the same however often the operation is sent, in whatever company.
 */
export const operationId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUIDv7 in lower case');

/** The state of a record at the EMIS: opaque. The same as the record's ETag without quotes. */
export const recordVersion = z.string().min(1).max(64);

const recordIdText = z.string().min(1).max(255);

/**
 * One wish of a product: that the EMIS holds this record, or holds it no more. Takes effect once, however often it is sent.
 *
 * `ifMatch` is the version that the client saw last: when the EMIS holds another one by now, nothing is changed (`conflict`).
 * `ifNoneMatch: '*'`: only when the EMIS holds no such record yet. Without either, the operation stands over what is there.
 */
export const operation = z.discriminatedUnion('kind', [
  z.object({
    opId: operationId,
    kind: z.literal('save'),
    entity: entityName,
    record: z.record(z.string(), z.unknown()),
    ifMatch: recordVersion.optional(),
    ifNoneMatch: z.literal('*').optional(),
  }),
  z.object({
    opId: operationId,
    kind: z.literal('remove'),
    entity: entityName,
    id: recordIdText,
    ifMatch: recordVersion.optional(),
  }),
]);
export type Operation = z.output<typeof operation>;

/**
 * Operations in the order in which they shall take effect. Each is idempotent by itself, so that batches may be cut anew after a crash.
 * An `opId` may not stand twice in a request; a record may.
 */
export const operationBatch = z.object({
  profile: z.object({ id: z.string(), edition: z.string() }),
  /** The edition of the standard in which the records are written: `2026`. Absent: the current edition of the EMIS. */
  edition: z.string().max(64).optional(),
  operations: z.array(operation).min(1).max(MAX_OPERATIONS),
  /**
   * `each`: every operation stands by itself. `all`: when one of them is not `accepted` or `unchanged`, none takes effect; those that were right come
   * back as `dependency` that waits for nothing that could be named, and may be sent again as they are. Absent: `each`.
   */
  atomic: z.enum(['each', 'all']).optional(),
});
export type OperationBatch = z.input<typeof operationBatch>;

/**
 * What came of an operation:
 *
 * - `accepted`: it is so now; `version` says which state that is (absent after a removal);
 * - `unchanged`: it was so already;
 * - `rejected`: the record is wrong, see `findings`. Never send it again as it is;
 * - `conflict`: the EMIS holds another version than the operation names. `version` and `current` say which, if the client may see it;
 *   both are absent when there is no such record (any more);
 * - `dependency`: something else must come first, see `waitsFor`. For a save, records that it refers to and that are not there (where a
 *   field may refer to several entities, each is named); for a removal, records that still refer to it (the first ten); nothing, when the
 *   EMIS itself failed over this one operation. Nothing is stored under the `opId`: send the operation again later, as it is;
 * - `mismatch`: the `opId` was used for something else. Nothing was written.
 */
export const OPERATION_STATUSES = ['accepted', 'unchanged', 'rejected', 'conflict', 'dependency', 'mismatch'] as const;
export type OperationStatus = (typeof OPERATION_STATUSES)[number];

export const operationResult = z.object({
  opId: operationId,
  entity: entityName,
  id: z.string(),
  status: z.enum(OPERATION_STATUSES),
  version: recordVersion.optional(),
  findings: z.array(wireFinding).optional(),
  current: z.record(z.string(), z.unknown()).optional(),
  waitsFor: z.array(z.object({ entity: entityName, id: z.string() })).optional(),
  /** The operation was answered before, and this is that answer. */
  replayed: z.boolean().optional(),
});
export type OperationResult = z.output<typeof operationResult>;

/** One result for each operation, in the order of the request. */
export const operationResults = z.object({ results: z.array(operationResult) });
export type OperationResults = z.output<typeof operationResults>;
