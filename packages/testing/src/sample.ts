import { plantFaults } from './plant-faults.ts';
import type { Truth } from './truth.ts';

/** What the sample bundle in the repository is made of. */
export const SAMPLE_OPTIONS = { seed: 2026, schools: 3, students: 900, schoolYear: 2026, profile: 'chile' } as const;

/** The files of the sample bundle, `truth.json` among them: the same bytes on every machine. */
export function sampleFiles(): Map<string, string> {
  const { files, truth } = plantFaults(SAMPLE_OPTIONS);
  return new Map([...files, ['truth.json', truthText(truth)]]);
}

/** A truth as it stands in its file. */
export function truthText(truth: Truth): string {
  return `${JSON.stringify(truth, null, 2)}\n`;
}
