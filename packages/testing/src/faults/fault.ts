import type { Severity } from '@emis-sdk/model';
import type { ProfileId } from '@emis-sdk/profiles';
import type { Draft, DraftRow } from './draft.ts';

/** A way of spoiling a bundle that must show as exactly one finding. */
export interface Fault {
  readonly code: string;
  /** Of the finding; by profile where the profiles differ. A profile that is not named does not see the fault. */
  readonly severity: Severity | Readonly<Partial<Record<ProfileId, Severity>>>;
  /** Further findings of the same place, where one slip breaks two rules. */
  readonly also?: readonly { readonly code: string; readonly severity: Severity }[];
  /** What was done, for a person. */
  readonly note: string;
  /** The profiles that see it. Absent: all. */
  readonly profiles?: readonly ProfileId[];
  /** The country in whose data alone it can be planted. Absent: any. */
  readonly country?: ProfileId;
  /** Spoils one row and says which, and in which column the finding must point; no column when it points at the row. */
  plant(draft: Draft): readonly [row: DraftRow, column?: string];
}
