import type { ProfileId } from '@emis-sdk/profiles';
import type { PlantedFault, Truth } from './truth.ts';

/** A finding, as far as it is compared with the truth. */
export interface ScoredFinding {
  readonly code: string;
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

export interface Score<Found extends ScoredFinding = ScoredFinding> {
  readonly found: readonly PlantedFault[];
  readonly missed: readonly PlantedFault[];
  /** Findings that no planted fault explains, a second finding of one fault among them. */
  readonly false: readonly Found[];
}

/**
 * Compares findings with what was planted. A fault is found by a finding of its code in its file, row and column;
 * a fault without a column, by one in its row.
 *
 * @param findings - those to judge by: leave out the infos, which no truth lists
 * @param profile - the profile that the findings come from
 */
export function scoreAgainstTruth<Found extends ScoredFinding>(
  findings: readonly Found[],
  truth: Truth,
  profile: ProfileId,
): Score<Found> {
  const left = [...findings];
  const found: PlantedFault[] = [];
  const missed: PlantedFault[] = [];
  for (const fault of truth.faults.filter(({ profiles }) => profiles.includes(profile))) {
    const match = left.findIndex((finding) => isFoundBy(fault, finding));
    if (match < 0) missed.push(fault);
    else {
      found.push(fault);
      left.splice(match, 1);
    }
  }
  return { found, missed, false: left };
}

function isFoundBy(fault: PlantedFault, finding: ScoredFinding): boolean {
  return (
    finding.code === fault.code &&
    finding.file === fault.file &&
    finding.row === fault.row &&
    (fault.column === undefined || finding.column === fault.column)
  );
}
