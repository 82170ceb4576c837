import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { WireFinding } from '@emis-sdk/protocol';
import { type FieldDifference, fieldDifferences } from '../field-differences.ts';
import type { FailureReason, RowContent } from './row-content.ts';
import type { StoredRow } from './store.ts';

/** An operation that did not get through, with everything that a person needs to mend it. Holds the record: show it only to who may see it. */
export interface KeptBack {
  readonly opId: string;
  readonly reason: FailureReason;
  /** What the operation is about; absent when the row is damaged. */
  readonly entity?: EntityName;
  readonly id?: string;
  readonly kind?: 'save' | 'remove';
  /** The record as it was sent. */
  readonly record?: RawRecord;
  /** What the EMIS found wrong with it. */
  readonly findings: readonly WireFinding[];
  /** For a conflict: what the EMIS holds, if this client may see it, and where the two differ. */
  readonly current?: RawRecord;
  readonly version?: string;
  readonly differences?: readonly FieldDifference[];
  /** For a dependency: the records that have to come first. */
  readonly waitsFor?: readonly { readonly entity: EntityName; readonly id: string }[];
  /** For a refused request: the code of the problem. */
  readonly problem?: string;
  readonly savedAt?: string;
  /** How often it was refused, corrections included, and when first and last. */
  readonly count: number;
  readonly firstAt?: string;
  readonly lastAt?: string;
}

/** A row in quarantine, or one that waits, as a person sees it. */
export function keptBack({ opId }: StoredRow, content: RowContent | undefined): KeptBack {
  if (!content || content.kind === 'discard') return { opId, reason: 'unreadable', findings: [], count: 1 };
  const { entity, id, kind, record, savedAt, failure } = content;
  const { reason = 'unreadable', findings = [], count = 0, ...more } = failure ?? {};
  const differences = record && failure?.current && fieldDifferences(record, failure.current);
  const shown = { opId, reason, entity, id, kind, findings, count, savedAt, ...more };
  return { ...shown, ...(record && { record }), ...(differences && { differences }) };
}
