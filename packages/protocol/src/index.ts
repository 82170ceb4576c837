export {
  type Change,
  type ChangePage,
  type ChangesHint,
  change,
  changePage,
  changesHint,
  DEFAULT_PAGE,
  MAX_PAGE,
} from './changes.ts';
export { type Discovery, discovery, tokenResponse } from './discovery.ts';
export {
  MAX_OPERATIONS,
  OPERATION_STATUSES,
  type Operation,
  type OperationBatch,
  type OperationResult,
  type OperationResults,
  type OperationStatus,
  operation,
  operationBatch,
  operationId,
  operationResult,
  operationResults,
  recordVersion,
} from './operations.ts';
export { PROBLEMS, type Problem, type ProblemCode, problem } from './problems.ts';
export {
  type BatchReceipt,
  batchReceipt,
  entityName,
  type ReceiptCounts,
  type RecordReceipt,
  receiptCounts,
  recordReceipt,
  type WireFinding,
  wireFinding,
} from './receipts.ts';
export {
  DEFAULT_RECORDS,
  type KnownAnswer,
  type KnownRequest,
  knownAnswer,
  knownRequest,
  MAX_KNOWN,
  MAX_RECORDS,
  type RecordPage,
  recordPage,
} from './records.ts';
export { IDEMPOTENCY_KEY, ROUTES, SCOPES, type Scope } from './routes.ts';
export {
  type Batch,
  batch,
  type CompleteSubmission,
  completeSubmission,
  MAX_BATCH_RECORDS,
  type OpenSubmission,
  openSubmission,
  type SenderReport,
  type Submission,
  senderReport,
  submission,
} from './submissions.ts';
