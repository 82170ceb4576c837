import type { EntityName } from '@emis-sdk/model';
import type { OperationStatus, WireFinding } from '@emis-sdk/protocol';
import type { FindingOf } from '../events.ts';
import type { FailureReason } from './row-content.ts';

/** What an outbox tells while it sends. No event holds values of a record. */
export interface OutboxEvents {
  /** The EMIS answered for an operation, and the answer is stored. */
  readonly receipt: {
    readonly opId: string;
    readonly entity: EntityName;
    readonly id: string;
    readonly status: OperationStatus;
    readonly version?: string;
    /** It was answered before, and this is that answer. */
    readonly replayed: boolean;
    readonly findings: readonly WireFinding[];
  };
  /** What the EMIS found in a record: an event for each finding, also of operations that it took. */
  readonly finding: FindingOf<OutboxEvents['receipt']>;
  /** An operation did not get through and waits for a person. */
  readonly quarantined: {
    readonly opId: string;
    /** Absent for a row that is damaged. */
    readonly entity?: EntityName;
    readonly id?: string;
    readonly reason: FailureReason;
    readonly findings: readonly WireFinding[];
  };
  /** The EMIS answers, after it had not, or for the first time. */
  readonly online: Record<string, never>;
  /** The EMIS did not answer, or refused to. `because` is an HTTP status, or the code of an error. */
  readonly offline: { readonly because: number | string; readonly retryInMs: number };
  /** A request has been answered: operations settled since the sending began, and those that are left. */
  readonly progress: { readonly acknowledged: number; readonly left: number };
}
