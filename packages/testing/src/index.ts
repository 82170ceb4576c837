export type { SyntheticDataset, SyntheticOptions } from './dataset.ts';
export { generateSchools } from './generate-schools.ts';
export { writeOneRoster11 } from './write-oneroster-11.ts';
