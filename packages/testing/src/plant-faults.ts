import { CALENDAR_FAULTS } from './faults/calendar-faults.ts';
import { CHILE_FAULTS } from './faults/chile-faults.ts';
import { CLASS_FAULTS } from './faults/class-faults.ts';
import { Draft } from './faults/draft.ts';
import { ENROLMENT_FAULTS } from './faults/enrolment-faults.ts';
import type { Fault } from './faults/fault.ts';
import { FILE_FAULTS } from './faults/file-faults.ts';
import { PERSON_FAULTS } from './faults/person-faults.ts';
import { REFERENCE_FAULTS } from './faults/reference-faults.ts';
import { seededRandom } from './random.ts';
import type { Truth } from './truth.ts';

/** What hangs on few rows comes first, and gets the rows it needs. */
const FAULTS: readonly Fault[] = [
  ...REFERENCE_FAULTS,
  ...CALENDAR_FAULTS,
  ...PERSON_FAULTS,
  ...ENROLMENT_FAULTS,
  ...CLASS_FAULTS,
  ...FILE_FAULTS,
  ...CHILE_FAULTS,
];

/**
 * Spoils a clean bundle in known places: each fault has rows of its own, and must show as exactly one finding. What depends on
 * a spoilt record is then held back, which is no finding.
 *
 * @param files - what {@link writeOneRoster11} returns, of at least two schools and some 200 students; left as it is
 * @param seed - which rows are spoilt
 * @returns the spoilt files in the same order, and the truth about them
 * @throws {SyntheticDataError} `testing.no-row-left` when the bundle is too small to keep the faults apart
 */
export function plantFaults(
  files: ReadonlyMap<string, string>,
  seed: number,
): { files: Map<string, string>; truth: Truth } {
  const draft = new Draft(files, seededRandom(seed));
  const faults = FAULTS.map((fault, index) => {
    const [{ file, row }, column] = fault.plant(draft);
    return {
      id: `F${String(index + 1).padStart(2, '0')}`,
      code: fault.code,
      severity: fault.severity,
      file,
      row,
      ...(column && { column }),
      profiles: fault.profiles ?? (['international', 'chile'] as const),
      note: fault.note,
    };
  });
  return { files: draft.files(), truth: { schemaVersion: 1, seed, faults } };
}
