import type { Severity } from '@emis-sdk/model';
import type { TruthProfile } from '../truth.ts';
import type { Draft, DraftRow } from './draft.ts';

/** A way of spoiling a bundle that must show as exactly one finding. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  /** What was done, for a person. */
  readonly note: string;
  /** Absent: every profile. */
  readonly profiles?: readonly TruthProfile[];
  /** Spoils one row and says which, and in which column the finding must point; no column when it points at the row. */
  plant(draft: Draft): readonly [row: DraftRow, column?: string];
}
