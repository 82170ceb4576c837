export {
  type Change,
  type ChangePage,
  type ChangesHint,
  change,
  changePage,
  changesHint,
  DEFAULT_PAGE,
  MAX_PAGE,
  type PausedWebhook,
} from './changes.ts';
export { type ClientKeys, clientKeys, type Discovery, discovery, tokenResponse } from './discovery.ts';
export { acknowledgedErasures, acknowledgeErasures } from './erasures.ts';
export { MAX_BATCH_RECORDS, MAX_OPERATIONS } from './limits.ts';
export {
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
export {
  CLOSED_BY,
  MAX_BESIDE,
  PREVIEW_CHANGES,
  type PreviewRequest,
  type PreviewResult,
  type PreviewResults,
  previewRequest,
  previewResult,
  previewResults,
} from './preview.ts';
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
export { ROUTES } from './routes.ts';
export {
  ADMINISTRATION_SCOPES,
  isScope,
  PURPOSES,
  type Purpose,
  permits,
  RECORD_ACTIONS,
  type RecordAction,
  SCOPES,
  type Scope,
} from './scopes.ts';
export { IDEMPOTENCY_KEY, SENDING_ROUTES } from './sending-routes.ts';
export {
  type Batch,
  batch,
  type CompleteSubmission,
  completeSubmission,
  type OpenSubmission,
  openSubmission,
  type SenderReport,
  type Submission,
  senderReport,
  submission,
} from './submissions.ts';
export {
  MAX_PIECE_BYTES,
  MAX_REJECTIONS,
  MAX_UPLOAD_BYTES,
  type OpenUpload,
  openUpload,
  PIECE_DIGEST,
  PIECE_TYPE,
  type Rejection,
  type RejectionPage,
  rejection,
  rejectionPage,
  UPLOAD_OFFSET,
  type Upload,
  upload,
} from './uploads.ts';
export {
  MAX_HINT_BYTES,
  PAUSE_REASONS,
  type PauseReason,
  registerWebhook,
  WEBHOOK_HEADERS,
  WEBHOOK_PUBLIC_KEY,
  WEBHOOK_SECRET,
  WEBHOOK_TYPES,
  type Webhook,
  type WebhookHint,
  type WebhookType,
  webhook,
  webhookContent,
  webhookHint,
  webhookKeys,
  webhookList,
} from './webhooks.ts';
