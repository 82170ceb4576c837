// The durable outbox. Apart from the entry of the client, so that a product without one does not load it.

export type { FieldDifference } from './field-differences.ts';
export { durableOutbox, type OutboxPart } from './outbox/durable-outbox.ts';
// What can go wrong
export {
  ImpossibleTransitionError,
  NotInQuarantineError,
  OutboxDamagedError,
  OutboxFullError,
  UnsavableRecordError,
} from './outbox/errors.ts';
export type { LineLimits, OutboxLine, Written } from './outbox/line.ts';
export { openOutbox } from './outbox/open-outbox.ts';
export type { OperationOutcome, Outbox, OutboxOptions, SaveOptions } from './outbox/outbox.ts';
export type { OutboxEvents } from './outbox/outbox-events.ts';
export type { PatienceOptions } from './outbox/patience.ts';
export type { KeptBack } from './outbox/quarantine.ts';
export type { FailureReason } from './outbox/row-content.ts';
export type { OutboxKey, Sealer } from './outbox/sealing.ts';
export type { FlushResult } from './outbox/sender.ts';
export { STATES, type State } from './outbox/states.ts';
// For stores of one's own
export type { Commit, NewRow, OutboxStore, StoredRow } from './outbox/store.ts';
export { memoryStore } from './stores/memory-store.ts';
