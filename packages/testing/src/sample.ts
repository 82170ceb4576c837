import { generateSchools } from './generate-schools.ts';
import { plantFaults } from './plant-faults.ts';
import { writeOneRoster11 } from './write-oneroster-11.ts';

/** What the sample bundle in the repository is made of. */
export const SAMPLE_OPTIONS = { seed: 2026, schools: 3, students: 900, schoolYear: 2026 } as const;

/** The files of the sample bundle, `truth.json` among them: the same bytes on every machine. */
export function sampleFiles(): Map<string, string> {
  const { files, truth } = plantFaults(writeOneRoster11(generateSchools(SAMPLE_OPTIONS)), SAMPLE_OPTIONS.seed);
  return new Map([...files, ['truth.json', `${JSON.stringify(truth, null, 2)}\n`]]);
}
