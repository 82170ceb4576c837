export type { SyntheticDataset, SyntheticOptions } from './dataset.ts';
export { SyntheticDataError } from './errors.ts';
export {
  makeAcademicSession,
  makeClass,
  makeEnrolment,
  makePerson,
  makeSchool,
  type PlainRecord,
} from './factories.ts';
export { generateSchools } from './generate-schools.ts';
export { createMockEmis, type MockEmis, type MockEmisOptions } from './mock-emis.ts';
export { plantFaults } from './plant-faults.ts';
export { SAMPLE_OPTIONS, sampleFiles } from './sample.ts';
export { type Score, type ScoredFinding, scoreAgainstTruth } from './score.ts';
export type { PlantedFault, Truth, TruthProfile } from './truth.ts';
export { writeOneRoster11 } from './write-oneroster-11.ts';
