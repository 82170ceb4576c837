import type { Severity } from '@emis-sdk/model';
import type { ProfileId } from '@emis-sdk/profiles';

/** One planted fault: the one finding that must come of it, and where. */
export interface PlantedFault {
  /** `F01`, in the order of planting. */
  readonly id: string;
  /** The code of the finding. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** Row as a spreadsheet numbers it: the header is row 1. Absent when the finding is about the whole file. */
  readonly row?: number | undefined;
  /** Absent when the finding is about the whole row. */
  readonly column?: string | undefined;
  /** The profiles under which it is a fault. */
  readonly profiles: readonly ProfileId[];
  /** What was done, for a person. */
  readonly note: string;
}

/** What is wrong with a bundle, known because it was put there. */
export interface Truth {
  readonly schemaVersion: 1;
  readonly seed: number;
  readonly faults: readonly PlantedFault[];
}
